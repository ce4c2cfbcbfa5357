import type { OpenWorkbook } from '../workbook.ts';
import { attributeOf, childElement, childElements, type XmlElement } from '../xml/element.ts';
import { builtInFormats, isDateFormat } from './builtInFormats.ts';
import { stylesRoot } from './stylesPart.ts';

/** Number format of each cell format (`s` of a cell). */
export interface NumberFormats {
  /** Format code; null for General. */
  readonly codeOf: (style: number) => string | null;
  readonly isDate: (style: number) => boolean;
}

/** Reads the number formats as they are now. */
export function readNumberFormats(workbook: OpenWorkbook): NumberFormats {
  const root = stylesRoot(workbook);
  const codes = root ? formatCodes(root) : [];
  const dates = codes.map((code) => code !== null && isDateFormat(code));
  return {
    codeOf: (style) => codes[style] ?? null,
    isDate: (style) => dates[style] ?? false,
  };
}

function formatCodes(root: XmlElement): readonly (string | null)[] {
  const custom = customFormats(root);
  const formats = childElement(root, 'cellXfs');
  if (!formats) return [];
  return childElements(formats, 'xf').map((format) => {
    const number = Number(attributeOf(format, 'numFmtId') ?? 0);
    const code = custom.get(number) ?? builtInFormats[number] ?? null;
    return code === 'General' ? null : code;
  });
}

/** Codes of the workbook's own number formats, by number. */
export function customFormats(root: XmlElement): ReadonlyMap<number, string> {
  const list = childElement(root, 'numFmts');
  return new Map(
    (list ? childElements(list, 'numFmt') : []).map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? 'General',
    ]),
  );
}
