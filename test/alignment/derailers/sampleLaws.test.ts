import { describe, expect, it } from 'vitest';
import { measureAlignment } from '../../../core/alignment/derailers/measureAlignment.ts';
import { readFacts } from '../../../core/alignment/derailers/readFacts.ts';
import { weighEvidence } from '../../../core/alignment/derailers/weighEvidence.ts';
import type { CheckInput } from '../../../core/declare/check.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { readSettings } from '../../../core/declare/readSettings.ts';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import { parseRange } from '../../../core/sheet/a1.ts';
import { cellAt, type Grid } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const opened = openWorkbook(sampleWorkbook());
if (!opened.ok) throw new Error('the sample does not open');
const { grids } = deepFreeze(xlsxHost(opened.value).read({ layers: ['formulas', 'merges'] }));
const context = { ...neutralContext, today: workbookDay(grids), settings: readSettings(grids) };
const inputsOf = (grid: Grid): CheckInput[] =>
  recogniseSheet(grid, []).map((table) => ({ grid, table }));
const bySheet = new Map(grids.map((grid) => [grid.sheet, inputsOf(grid)]));
const whole = [...bySheet.values()].flat();

function withGrid(changed: Grid): CheckInput[] {
  return grids.flatMap(({ sheet }) =>
    sheet === changed.sheet ? inputsOf(changed) : (bySheet.get(sheet) ?? []),
  );
}

function blanked(grid: Grid, row: number, column: number): Grid {
  const rows = grid.rows.map((cells, at) =>
    at === row - grid.top
      ? cells.map((cell, across) => (across === column - grid.left ? null : cell))
      : cells,
  );
  return { ...grid, rows };
}

/** Items and share of good ones by source. */
function standing(inputs: readonly CheckInput[]) {
  return new Map(
    weighEvidence(readFacts(inputs, context)).map(({ id, items }) => {
      const good = items.filter(({ state }) => state === 'good').length;
      return [id, { n: items.length, share: items.length === 0 ? 0 : good / items.length }];
    }),
  );
}

/** Cells of the evidence itself, every fifteenth of them: all would take minutes, and hold as well. */
const cells = weighEvidence(readFacts(whole, context))
  .flatMap(({ id, items }) => items.map(({ place, state }) => ({ id, place, state })))
  .filter(({ id, place, state }) => {
    // Taking one of two people out of a task that has too many is mending it.
    const isMend = id === 'tasks-one-accountable' && state === 'bad';
    return place.row !== undefined && place.column !== undefined && !isMend;
  })
  .filter((_, at) => at % 15 === 0);

describe('measureAlignment of the sample', () => {
  const before = standing(whole);

  it('blanking a cell of evidence never improves a source whose number of items stays', () => {
    expect(cells.length).toBeGreaterThan(20);
    const improved = cells.flatMap(({ place: { sheet = '', row = 0, column = 0 } }) => {
      const grid = grids.find((each) => each.sheet === sheet);
      if (!grid || cellAt(grid, row, column) === null) return [];
      const after = standing(withGrid(blanked(grid, row, column)));
      return [...after].flatMap(([id, { n, share }]) => {
        const then = before.get(id);
        const isBetter = then !== undefined && then.n === n && share > then.share + 1e-9;
        return isBetter ? [`${id} ${sheet} ${row} ${column}`] : [];
      });
    });
    expect(improved).toEqual([]);
  }, 60_000);

  it('the order of sheets changes no value', () => {
    const values = (inputs: readonly CheckInput[]) => {
      const { value, coverage, derailers } = measureAlignment(inputs, context);
      return [value, coverage, ...derailers.flatMap((each) => [each.value, each.coverage])];
    };
    const [turned, expected] = [values([...whole].reverse()), values(whole)];
    turned.forEach((each, at) => {
      expect(each).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    });
  });

  it('the order of rows changes no source', () => {
    for (const sheet of [
      'RACI',
      'Decisions',
      'Communications',
      'Commitments',
      'Contacts',
      'Budget',
    ]) {
      const [input] = bySheet.get(sheet) ?? [];
      if (!input) throw new Error(`the sample has no ${sheet}`);
      const first = (input.table.headerRow ?? 0) - input.grid.top + 1;
      const last = (parseRange(input.table.range)?.bottom ?? 0) - input.grid.top + 1;
      const { rows, formulas } = input.grid;
      const turn = <T>(list: readonly T[]) => [
        ...list.slice(0, first),
        ...list.slice(first, last).reverse(),
        ...list.slice(last),
      ];
      const grid = { ...input.grid, rows: turn(rows), formulas: formulas && turn(formulas) };
      expect([...standing(withGrid(grid))], sheet).toEqual([...before]);
    }
  });
});
