import { describe, expect, it } from 'vitest';
import { checkUp } from '../../../core/alignment/checkUp.ts';
import { checks } from '../../../core/catalog.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { parseRange } from '../../../core/sheet/a1.ts';
import type { CellEdit } from '../../../core/sheet/edit.ts';
import { cellAt, type Grid } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { planted } from '../../../workbench/sample/planted.ts';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';

/** What mends every planted mistake, as a person would type it. */
function mends(grids: readonly Grid[]): CellEdit[] {
  return planted.flatMap(({ sheet: own, mend = {} }) =>
    Object.entries(mend).map(([address, value]): CellEdit => {
      const [cell = '', sheet = own] = address.split('!').reverse();
      const range = parseRange(cell);
      const grid = grids.find((each) => each.sheet === sheet);
      if (!range || !grid) throw new Error(`${sheet}!${cell} is not in the sample`);
      const { top: row, left: column } = range;
      const before = { value: cellAt(grid, row, column), formula: null };
      return { kind: 'cell', sheet, row, column, before, after: { value, formula: null } };
    }),
  );
}

describe('the sample with every planted mistake mended', () => {
  const opened = openWorkbook(sampleWorkbook());
  if (!opened.ok) throw new Error('the sample does not open');
  const host = xlsxHost(opened.value);
  const edits = mends(host.read({}).grids);
  const { skipped } = host.apply(edits);
  const { grids } = host.read({ layers: ['formulas', 'merges'] });
  const context = { ...neutralContext, today: workbookDay(grids) };

  it('takes every mend', () => {
    expect(skipped).toEqual([]);
    expect(planted.filter(({ mend }) => mend === undefined)).toEqual([]);
  });

  it('raises no finding at all', () => {
    const { findings } = checkUp({ grids }, checks, context);
    expect(findings.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toEqual([]);
  });
});
