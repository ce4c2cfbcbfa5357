import type { OpenWorkbook } from './workbook.ts';
import { settleRows } from './worksheet/settleRows.ts';
import { writeZip } from './zip/writeZip.ts';

/** Bytes of the workbook as it is now. Parts that no edit touched are copied byte for byte, still compressed. */
export function saveWorkbook(workbook: OpenWorkbook): Uint8Array {
  for (const worksheet of workbook.worksheets.values()) settleRows(worksheet);
  return writeZip(workbook.parts.entries());
}
