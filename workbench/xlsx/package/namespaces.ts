/** Namespaces of the two classes of OOXML (ECMA-376 part 1 strict, part 4 transitional). */
export interface Namespaces {
  readonly main: string;
  /** Namespace of `r:id`, and the beginning of every relationship type. */
  readonly relationships: string;
}

export const transitional: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const strict: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const packageNamespaces = {
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
} as const;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts Tandem writes. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  metadata: `${spreadsheet}.sheetMetadata+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
