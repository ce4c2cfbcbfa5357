import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Edit } from '../../../../core/sheet/edit.ts';

type FreezeEdit = Extract<Edit, { kind: 'freeze' }>;

/** Keeps the first rows and columns in view; zero of both lets go. Answers the edit that takes it back. */
export function applyFreeze(edit: FreezeEdit, sheet: FWorksheet): FreezeEdit {
  const before = sheet.getFreeze();
  sheet.setFreeze(freezeOf(edit.rows, edit.columns));
  return { ...edit, rows: Math.max(0, before.ySplit), columns: Math.max(0, before.xSplit) };
}

/** A freeze in the spreadsheet's terms; -1 says that nothing is frozen in that direction. */
export function freezeOf(rows: number, columns: number) {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
