import { isoOfSerial } from '../calendar/serial.ts';
import { fillCell } from '../declare/layOut.ts';
import type { Cell } from '../sheet/cell.ts';
import { isErrorCell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import { type Grid, gridWidth } from '../sheet/grid.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';

/** First row of the copy: title, what it is, and a blank row stand above. */
const firstRow = 3;

function frozen(cell: Cell): Cell {
  return isErrorCell(cell) ? cell.error : cell;
}

/** A sheet's values as they are, without its formulas, on a sheet of their own that no check reads. */
export function archiveSheet(
  grid: Grid,
  {
    sheet,
    day,
    headerRow,
  }: { readonly sheet: string; readonly day: number; readonly headerRow: number | null },
): readonly Edit[] {
  const note = `${grid.sheet}, as it stood on ${isoOfSerial(day)}: values only.`;
  const edits: Edit[] = [
    {
      ...{ kind: 'sheet', sheet, action: 'add' },
      page: { orientation: 'landscape', length: 'as needed' },
    },
    fillCell({ sheet, row: 0, column: 0 }, { value: ownSheetTitles.archive, formula: null }),
    fillCell({ sheet, row: 1, column: 0 }, { value: note, formula: null }),
    { kind: 'format', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, look: 'title' },
    { kind: 'format', sheet, area: { top: 1, left: 0, bottom: 1, right: 0 }, look: 'note' },
  ];
  grid.rows.forEach((cells, index) => {
    cells.forEach((cell, offset) => {
      if (cell === null || cell === '') return;
      const place = { sheet, row: firstRow + index, column: grid.left + offset };
      const format = grid.formats?.[index]?.[offset] ?? undefined;
      edits.push(fillCell(place, { value: frozen(cell), formula: null, format }));
    });
  });
  if (headerRow === null) return edits;
  const top = firstRow + headerRow - grid.top;
  const area = { top, bottom: top, left: grid.left, right: grid.left + gridWidth(grid) - 1 };
  return [...edits, { kind: 'format', sheet, area, look: 'header' }];
}
