import { describe, expect, it } from 'vitest';
import { isErrorCell } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { cellAt, type Grid } from '../../core/sheet/grid.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { hasLibreOffice, throughLibreOffice } from '../workbench/xlsx/libreOffice.ts';
import { cellEdits, planFor } from './dashboardWorkbook.ts';
import {
  books,
  gridsOf,
  type OpenedBook,
  typeError,
  typeInto,
  typeSetting,
} from './groupWorkbooks.ts';

/** The dashboard after LibreOffice worked every formula out anew, and how many charts the file has then. */
function recalculated({ workbook }: OpenedBook): { grid: Grid; charts: number } {
  const outcome = openWorkbook(throughLibreOffice(saveWorkbook(workbook)));
  if (!outcome.ok) throw new Error('LibreOffice wrote no workbook');
  const [grid] = xlsxHost(outcome.value).read({ sheets: ['Dashboard'] }).grids;
  if (!grid) throw new Error('there is no dashboard');
  const names = outcome.value.parts.names();
  return { grid, charts: names.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length };
}

/** Compares every formula of the plan with the sheet; answers how many there are. */
function compare(grid: Grid, edits: readonly Edit[]): number {
  const formulas = cellEdits(edits).filter(
    ({ sheet, after }) => sheet === 'Dashboard' && after.formula !== null,
  );
  for (const { row, column, after } of formulas) {
    const found = cellAt(grid, row, column);
    const where = `${row},${column} ${after.formula}`;
    if (typeof after.value === 'number') expect(found, where).toBeCloseTo(after.value, 9);
    else if (isErrorCell(after.value)) expect(found, where).toEqual(after.value);
    else expect(found ?? '', where).toBe(after.value);
  }
  return formulas.length;
}

describe.runIf(hasLibreOffice())('dashboard formulas recalculated by LibreOffice', () => {
  it.each(books)(
    '$name: the very values that were written beside them',
    ({ name, open }) => {
      const book = open();
      const edits = planFor({ grids: gridsOf(book) });
      book.host.apply(edits);
      const { grid, charts } = recalculated(book);
      expect(compare(grid, edits)).toBeGreaterThan(name === 'the bakery' ? 90 : 9);
      expect(charts).toBe(edits.filter(({ kind }) => kind === 'chart').length);
    },
    180_000,
  );

  it('follow weights and the least coverage that are typed after the dashboard was laid out', () => {
    const [book] = books.flatMap(({ name, open }) =>
      name === 'key results with every kind of weight' ? [open()] : [],
    );
    if (!book) throw new Error('there is no such workbook');
    const before = planFor({ grids: gridsOf(book) });
    book.host.apply(before);
    typeSetting(book, 'Least coverage', 0.4);
    // Points become parts of 100, blanks get a weight, a number is taken away.
    const weights = [30, null, 5, null, 0.5, 60, 30, null, null, 0.25, null];
    weights.forEach((weight, index) => {
      typeInto(book, { sheet: 'Key results', header: 'Weight', index }, weight);
    });
    const after = planFor({
      grids: gridsOf(book).filter(({ sheet }) => sheet !== 'Dashboard'),
    });
    expect(compare(recalculated(book).grid, after)).toBeGreaterThan(60);
    const written = (edits: readonly Edit[]) => cellEdits(edits).map((edit) => edit.after.value);
    const own = (edits: readonly Edit[]) =>
      edits.filter((edit) => edit.kind === 'cell' && edit.sheet === 'Dashboard');
    expect(written(own(after))).not.toEqual(written(own(before)));
  }, 180_000);

  it.each([
    ['key results with every kind of weight', 'Key results', 'Current'],
    ['key results with every kind of weight', 'Key results', 'Weight'],
    ['a scorecard with weights of its measures', 'Scorecard', 'Actual'],
    ['a scorecard with weights of its measures', 'Scorecard', 'Weight'],
  ])(
    '%s: an error on %s in %s shows as a word, never as a number',
    (name, sheet, header) => {
      const book = books.find((each) => each.name === name)?.open();
      if (!book) throw new Error('there is no such workbook');
      typeInto(book, { sheet, header, index: 1 }, { error: '#N/A' });
      const computed = { 'Key results': 'Progress', Scorecard: 'Score' }[sheet] ?? '';
      if (header !== 'Weight') typeError(book, { sheet, header: computed, index: 1 });
      const edits = planFor({ grids: gridsOf(book) });
      book.host.apply(edits);
      compare(recalculated(book).grid, edits);
      expect(cellEdits(edits).map(({ after }) => after.value)).toContain('cell error');
    },
    180_000,
  );
});
