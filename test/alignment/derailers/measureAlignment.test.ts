import { describe, expect, it } from 'vitest';
import { measureAlignment } from '../../../core/alignment/derailers/measureAlignment.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const day = (text: string) => serialOfText(text);

function measure(
  sheets: Readonly<Record<string, Matrix>>,
  settings: Readonly<Record<string, Cell>> = {},
) {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recogniseSheet(grid, []).map((table) => ({ grid, table }));
  });
  return measureAlignment(inputs, { ...neutralContext, today: day('2026-11-15'), settings });
}

const raci: Matrix = [
  ['Task', 'Ada', 'Ben', 'Cleo'],
  ['Draw the stairs', 'A', 'R', 'C'],
  ['Order wood', 'A', 'A', 'R'],
  ['Sharpen blades', 'A', 'C', 'R'],
  ['Sweep up', 'A', 'I', 'R'],
];

const history: Matrix = [
  [
    'Snapshot date',
    'Score id',
    'Label',
    'Kind',
    'Value',
    'Unit',
    'Coverage',
    'As of',
    'Snapshot id',
  ],
  ...(
    [
      ['2026-10-18', 'alignment-index', 40],
      ['2026-11-08', 'alignment-index', 61],
      ['2026-11-08', 'alignment-index/role-confusion', 55],
      ['2026-11-08', 'okr/Goals', 0.4],
      ['2026-11-15', 'alignment-index', 90],
    ] as const
  ).map(([on, id, value], at): Cell[] => [
    ...[day(on), id, id, 'alignment-index', value, 'score', 0.7, day(on), `s-${at}`],
  ]),
];

describe('measureAlignment', () => {
  it('an empty workbook has no value, no coverage and five derailers that say so', () => {
    const index = measure({});
    expect(index).toMatchObject({ value: null, coverage: 0, parts: [], before: null, next: null });
    expect(index.derailers.map(({ value, coverage }) => [value, coverage])).toEqual(
      Array.from({ length: 5 }, () => [null, 0]),
    );
    const missing = index.derailers.flatMap(({ evidence }) => evidence.map((part) => part.missing));
    expect(missing.filter((kinds) => kinds.length === 0)).toEqual([]);
  });

  it('a responsibility matrix alone tells of role confusion: (5 × 3/4 + 2 × 1) ÷ 7', () => {
    const index = measure({ RACI: raci });
    const roles = index.derailers.find(({ id }) => id === 'role-confusion');
    expect(roles?.value).toBeCloseTo((100 * (5 * 0.75 + 2)) / 7, 9);
    expect(roles?.coverage).toBeCloseTo(7 / 11, 9);
    expect(index.value).toBe(roles?.value);
    expect(index.parts).toEqual([{ id: 'role-confusion', share: 1, points: roles?.value }]);
    const [first] = roles?.evidence ?? [];
    expect(first?.rows).toEqual([
      {
        ...{ state: 'bad', sheet: 'RACI', cell: 'A3', count: 1 },
        text: '“Order wood”: 2 people are accountable',
      },
    ]);
  });

  it('the least coverage comes from the settings', () => {
    const index = measure({ RACI: raci }, { minimumCoverage: 0.7 });
    expect(index.value).toBe(null);
    expect(index.coverage).toBeGreaterThan(0);
  });

  it('weights come from the settings; a text or a number below 0 never turns evidence round', () => {
    const value = (settings: Readonly<Record<string, Cell>>) =>
      measure({ RACI: raci }, settings).value;
    expect(value({ 'weight-tasks-somebody-does': 5 })).toBeCloseTo(87.5, 9);
    expect(value({ 'weight-tasks-somebody-does': 'much' })).toBe(value({}));
    expect(value({ 'weight-tasks-somebody-does': -1, minimumCoverage: 0.5 })).toBeCloseTo(75, 9);
  });

  it('compares with the latest snapshot of an earlier day', () => {
    const { before, derailers } = measure({ RACI: raci, History: history });
    expect(before).toEqual({ day: day('2026-11-08'), value: 61 });
    expect(derailers.map((derailer) => derailer.before)).toEqual([null, null, 55, null, null]);
  });

  it('names the next review that was not held', () => {
    const reviews: Matrix = [
      ['Review', 'Planned date', 'Held on', 'Owner', 'Actions carried over'],
      ['October', day('2026-11-02'), day('2026-11-02'), 'Ada', 2],
      ['Quarter', day('2026-12-20'), null, 'Ada', null],
      ['November', day('2026-12-01'), null, 'Ada', null],
    ];
    expect(measure({ Reviews: reviews }).next).toEqual({
      day: day('2026-12-01'),
      name: 'November',
    });
  });
});
