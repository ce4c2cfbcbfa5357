import type { OpenWorkbook } from '../workbook.ts';
import { isOn } from '../workbookPart.ts';
import { childElement, childElements, setAttribute } from '../xml/element.ts';
import { cellFormat } from './cellFormats.ts';
import { stylesRoot } from './stylesPart.ts';

/** A cell format like `style` with or without `quotePrefix`, by which spreadsheet programs keep a text text while it is edited. */
export function withQuotePrefix(workbook: OpenWorkbook, style: number, wanted: boolean): number {
  if (hasQuotePrefix(workbook, style) === wanted) return style;
  return cellFormat(workbook, style, (format) => {
    setAttribute(format, 'quotePrefix', wanted ? '1' : null);
  });
}

function hasQuotePrefix(workbook: OpenWorkbook, style: number): boolean {
  const root = stylesRoot(workbook);
  const list = root && childElement(root, 'cellXfs');
  const format = list && childElements(list, 'xf')[style];
  return format ? isOn(format, 'quotePrefix') : false;
}
