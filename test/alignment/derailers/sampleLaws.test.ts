import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import { parseRange } from '../../../core/sheet/a1.ts';
import type { Cell } from '../../../core/sheet/cell.ts';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { joineryWorkbook } from '../../../workbench/sample2/joineryWorkbook.ts';
import {
  type CellPlace,
  type ChangedSample,
  changedSample,
  evidenceCells,
  improved,
} from './changedSample.ts';

/** What a good item of each source is turned bad by, at its own cell. */
const turns: Readonly<Record<string, Cell>> = {
  'objectives-linked': 'X-99',
  'key-results-linked': 'X-99',
  'work-linked': 'X-99',
  'money-linked': 'X-99',
  'dependencies-confirmed': 'no',
  'decisions-one-decider': 'Ann Lee, Bob Ray',
  'roles-held': 'vacant',
  'audiences-reached': 0,
  'messages-understood': 0,
  'reviews-held': null,
  'rituals-held': 40000,
  'promises-kept': 'no',
};

/** One cell of a good item of each source there is a turn for; another one in each round. */
function turned({ items }: ChangedSample, round: number) {
  return Object.entries(turns).flatMap(([source, value]) => {
    const good = items.filter((item) => item.source === source && item.state === 'good');
    const item = good[Math.floor((good.length * round) / rounds)];
    const { sheet, row, column } = item?.place ?? {};
    if (sheet === undefined || row === undefined || column === undefined) return [];
    return [{ source, value, place: { sheet, row, column } }];
  });
}

const rounds = 3;

const bakery = changedSample(sampleWorkbook());
const joinery = changedSample(joineryWorkbook());

describe.each([
  // Every cell of a workbook of fifty sheets takes minutes, and shows no more.
  { name: 'the bakery', sample: bakery, every: 12 },
  { name: 'the joinery', sample: joinery, every: 1 },
])('derailers of $name', ({ sample, every }) => {
  it('blanking a cell of evidence never improves a derailer or a source with as many items', () => {
    const cells = evidenceCells(sample).filter((place) => sample.cell(place) !== null);
    expect(cells.length).toBeGreaterThan(20);
    const better = cells
      .filter((_, at) => at % every === 0)
      .flatMap((place) => improved(sample, sample.after(place, null)).map((id) => ({ id, place })));
    expect(better).toEqual([]);
  }, 120_000);

  it('turning a good item bad makes its source worse and improves nothing with as many items', () => {
    const changes = Array.from({ length: rounds }, (_, round) => turned(sample, round)).flat();
    const fell = changes.flatMap(({ source, value, place }) => {
      const after = sample.after(place, value);
      expect(improved(sample, after), `${source} ${JSON.stringify(place)}`).toEqual([]);
      const [now, then] = [after.get(source)?.value ?? 0, sample.before.get(source)?.value ?? 0];
      return now < then ? [source] : [];
    });
    // Single items may stand: a goal that is protected, a dependency delivered without a yes.
    expect(new Set(fell)).toEqual(new Set(changes.map(({ source }) => source)));
    expect(new Set(fell).size).toBeGreaterThan(3);
  }, 120_000);

  it('the order of sheets changes no value', () => {
    const after = sample.standingOf([...sample.grids].reverse());
    for (const [id, { n, value }] of sample.before) {
      expect(after.get(id)?.n, id).toBe(n);
      expect(after.get(id)?.value, id).toBeCloseTo(value, 9);
    }
  });
});

describe('derailers, where the law ends', () => {
  const value = (id: string, change: readonly [CellPlace, Cell]) =>
    bakery.after(...change).get(id)?.value ?? 0;
  const standing = (id: string) => bakery.before.get(id)?.value ?? 0;

  it('taking a second accountable person out of a task mends it; both, and it is no better', () => {
    const extra = { sheet: 'RACI', row: 8, column: 1 };
    expect(bakery.cell(extra)).toBe('A');
    expect(value('tasks-one-accountable', [extra, null])).toBeGreaterThan(
      standing('tasks-one-accountable'),
    );
    const rows = bakery.grids.map((grid) =>
      grid.sheet === 'RACI'
        ? {
            ...grid,
            rows: grid.rows.map((cells, at) =>
              at + grid.top === extra.row ? [cells[0] ?? null] : cells,
            ),
          }
        : grid,
    );
    const after = bakery.standingOf(rows).get('tasks-one-accountable');
    expect(after?.n).toBe(bakery.before.get('tasks-one-accountable')?.n);
    expect(after?.value).toBeLessThanOrEqual(standing('tasks-one-accountable') + 1e-9);
  });

  it('a link typed by choice is an item; deleting it takes the item away', () => {
    const doubled = bakery.items.find(
      ({ source, state }) => source === 'measures-once' && state === 'bad',
    );
    const { sheet = '', row = 0, column = 0 } = doubled?.place ?? {};
    const after = bakery.after({ sheet, row, column }, null).get('measures-once');
    expect(after?.n).toBe((bakery.before.get('measures-once')?.n ?? 0) - 1);
  });
});

describe('derailers of the bakery by order of rows', () => {
  it('the order of rows changes no source', () => {
    for (const sheet of [
      'RACI',
      'Decisions',
      'Communications',
      'Commitments',
      'Contacts',
      'Budget',
    ]) {
      const turnedRows = bakery.grids.map((grid) => {
        if (grid.sheet !== sheet) return grid;
        const [table] = recogniseSheet(grid, []);
        const first = (table?.headerRow ?? 0) - grid.top + 1;
        const last = (parseRange(table?.range ?? '')?.bottom ?? 0) - grid.top + 1;
        const turn = <T>(list: readonly T[]) => [
          ...list.slice(0, first),
          ...list.slice(first, last).reverse(),
          ...list.slice(last),
        ];
        return { ...grid, rows: turn(grid.rows), formulas: grid.formulas && turn(grid.formulas) };
      });
      expect(
        turnedRows.some((grid, at) => grid !== bakery.grids[at]),
        sheet,
      ).toBe(true);
      for (const [id, { n, value }] of bakery.standingOf(turnedRows)) {
        expect(n, `${sheet} ${id}`).toBe(bakery.before.get(id)?.n);
        expect(value, `${sheet} ${id}`).toBeCloseTo(bakery.before.get(id)?.value ?? -1, 9);
      }
    }
  }, 60_000);
});
