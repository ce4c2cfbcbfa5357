import type { Edit, Needs, Reading, Receipt } from '../../core/sheet/edit.ts';
import { applyEdits } from './applyEdits.ts';
import { readWorkbook } from './readWorkbook.ts';

/** The open spreadsheet; both members answer at once, as every service of Apps Script does. */
export interface SheetsHost {
  read(needs: Needs): Reading;
  apply(edits: readonly Edit[]): Receipt;
}

export const sheetsHost: SheetsHost = { read: readWorkbook, apply: applyEdits };
