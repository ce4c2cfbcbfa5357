import { isErrorCell } from '../../core/sheet/cell.ts';
import type { FakeCell } from '../excel-addin/fake/book.ts';
import { openWorkbook } from '../excel-addin/openWorkbook.ts';
import type { SeedCell } from './contractWorkbook.ts';
import { hostContract } from './hostContract.ts';

function fakeCell({ value, formula = '', format = 'General' }: SeedCell): FakeCell {
  const shown = value === null ? '' : isErrorCell(value) ? value.error : value;
  return { value: shown, formula, format };
}

hostContract('Excel host', async (seed, results) => {
  const { book, host } = await openWorkbook(Object.keys(seed));
  book.calculate = (formula) => {
    const value = results[formula] ?? 0;
    return isErrorCell(value) ? value.error : value;
  };
  for (const [sheet, cells] of Object.entries(seed)) {
    for (const cell of cells) book.sheet(sheet).put(cell.row, cell.column, fakeCell(cell));
  }
  return {
    host,
    type(sheet, cell) {
      const { format } = book.sheet(sheet).cell(cell.row, cell.column);
      book.sheet(sheet).put(cell.row, cell.column, { ...fakeCell(cell), format });
    },
  };
});
