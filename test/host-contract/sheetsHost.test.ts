import { isErrorCell } from '../../core/sheet/cell.ts';
import { buildScript } from '../google-sheets/loadScript.ts';
import { openBook } from '../google-sheets/openBook.ts';
import type { SeedCell } from './contractWorkbook.ts';
import { hostContract } from './hostContract.ts';

const folder = await buildScript('stand-in');

function fakeCell({ value, formula = '', format = 'General' }: SeedCell) {
  const shown = value === null ? '' : isErrorCell(value) ? value.error : value;
  return { value: shown, formula, format };
}

for (const [locale, timeZone] of [
  ['en_US', 'Etc/UTC'],
  ['de_DE', 'Asia/Tokyo'],
] as const) {
  hostContract(`Sheets host (${locale})`, async (seed, results) => {
    const calculate = (formula: string) => {
      const value = results[formula] ?? '';
      return isErrorCell(value) ? value.error : value;
    };
    const sheets = Object.keys(seed);
    const { book, host } = await openBook(folder, { sheets, locale, timeZone, calculate });
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
}
