import { strToU8, zipSync } from 'fflate';

/** What differs from a plain small workbook with one sheet "One". */
export interface PackageOptions {
  /** Content of `sheetData`. */
  readonly rows?: string;
  /** Whole parts to add or replace; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly namespace?: string;
  readonly relationships?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  readonly sharedStrings?: string;
  /** Elements behind `sheetData`. */
  readonly behind?: string;
  /** Content of `cellXfs`. */
  readonly formats?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Bytes of a small workbook written without the product's own code. */
export function buildPackage(options: PackageOptions = {}): Uint8Array {
  const parts = Object.entries({ ...plainParts(options), ...options.parts });
  return zipSync(
    Object.fromEntries(
      parts.flatMap(([name, content]) =>
        content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
  );
}

function plainParts(options: PackageOptions): Record<string, string> {
  const { namespace = main, relationships = office, properties = '', rows = '' } = options;
  const { sharedStrings = '', behind = '', formats = '<xf numFmtId="0"/>' } = options;
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`;
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${relationships}"><workbookPr ${properties}/><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}">${link(1, 'worksheet', 'worksheets/sheet1.xml')}${link(2, 'styles', 'styles.xml')}${link(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${namespace}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${formats}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${namespace}">${sharedStrings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  };
}
