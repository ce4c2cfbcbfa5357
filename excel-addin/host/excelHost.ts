import type { Host } from '../../core/sheet/edit.ts';
import { applyEdits } from './applyEdits.ts';
import { readWorkbook } from './readWorkbook.ts';

/** The open workbook in Excel: one question to read, two to change. */
export function excelHost(): Host {
  return { read: readWorkbook, apply: applyEdits };
}
