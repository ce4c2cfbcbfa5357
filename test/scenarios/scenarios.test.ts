import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { runView } from '../../core/declare/runView.ts';
import { scenariosView } from '../../core/scenarios/view.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn } from '../strategy/checkRows.ts';

const header = [
  ...['KPI', 'Direction', 'Worst case', 'Base case', 'Best case'],
  ...['Chance of worst', 'Chance of base', 'Chance of best'],
];

function tableOf(...rows: readonly (readonly Cell[])[]): Matrix {
  return [header, ...rows.map((cells) => header.map((_, index) => cells[index] ?? null))];
}

const sound = ['Flour', 'lower', 640, 560, 510, 0.25, 0.5, 0.25];

describe('SCENARIO_VALUE', () => {
  it('SCENARIO_VALUE(expected) lies between the worst and the best case', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    const weight = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.tuple(value, value, value), fc.tuple(weight, weight), (values, weights) => {
        const [worst, base, best] = [...values].sort((a, b) => a - b);
        const chances = [weights[0] / 100, weights[1] / 100];
        const rest = 1 - weights[0] / 100 - weights[1] / 100;
        const row = ['Flour', 'higher', worst ?? 0, base ?? 0, best ?? 0, ...chances, rest];
        const expected = callByName('SCENARIO_VALUE', tableOf(row), 'flour', 'expected').value;
        expect(expected).toBeGreaterThanOrEqual((worst ?? 0) - 1e-9);
        expect(expected).toBeLessThanOrEqual((best ?? 0) + 1e-9);
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  it('SCENARIO_VALUE(words for a case in other languages, names in other case) finds the value', () => {
    const ask = (which: string) => callByName('SCENARIO_VALUE', tableOf(sound), ' FLOUR ', which);
    expect(
      ['schlechtester Fall', 'cas de base', 'Best case'].map((word) => ask(word).value),
    ).toEqual([640, 560, 510]);
  });

  it('SCENARIO_VALUE(a missing case, an unknown measure, an unknown case, an error) answers issues', () => {
    const rows = tableOf(['Flour', 'lower', 640, null, 510]);
    expect(callByName('SCENARIO_VALUE', rows, 'Flour').codes).toEqual(['scenario-no-value']);
    expect(callByName('SCENARIO_VALUE', rows, 'Rent').codes).toEqual(['scenario-unknown']);
    expect(callByName('SCENARIO_VALUE', rows, 'Flour', 'middling').codes).toEqual([
      'argument-kind',
    ]);
    const broken = tableOf(['Flour', 'lower', { error: '#REF!' }, 1, 2]);
    expect(callByName('SCENARIO_VALUE', broken, 'Flour').codes).toEqual(['cell-error']);
  });

  it('SCENARIO_VALUE(chances that make no whole) expects nothing', () => {
    const rows = tableOf(['Flour', 'lower', 640, 560, 510, 0.5, 0.5, 0.5]);
    expect(callByName('SCENARIO_VALUE', rows, 'Flour', 'expected').codes).toEqual([
      'scenario-no-value',
    ]);
  });
});

describe('SCENARIO_RANGE', () => {
  it('SCENARIO_RANGE(a missing case) leaves blank what cannot be said, and warns', () => {
    const { value, codes } = callByName(
      'SCENARIO_RANGE',
      tableOf(sound, ['Rent', null, 9, null, null]),
    );
    expect(value).toEqual([
      ['Measure', 'Worst', 'Base', 'Best', 'Range', 'Expected'],
      ['Flour', 640, 560, 510, 130, 567.5],
      ['Rent', 9, null, null, null, null],
    ]);
    expect(codes).toEqual(['scenario-case-missing', 'scenario-case-missing']);
  });
});

describe('checks of scenarios', () => {
  const found = (...cells: readonly Cell[]) => findingsIn(tableOf(sound, cells));

  it('find nothing in sound scenarios, also where nothing tells the direction', () => {
    expect(found('Orders', null, 90, 60, 40)).toEqual([]);
    expect(found('Orders', 'higher', 40, 40, 40)).toEqual([]);
  });

  it('name a worst case better than the best by the direction told', () => {
    expect(found('Orders', 'higher', 90, 60, 40)).toEqual(['scenario-worst-better C3']);
    expect(found('Price', 'lower', 40, 60, 90)).toEqual(['scenario-worst-better C3']);
  });

  it('name a base case outside the range, on either side; the ends are inside', () => {
    expect(found('Orders', 'higher', 40, 95, 90)).toEqual(['scenario-base-outside D3']);
    expect(found('Price', 'lower', 90, 30, 40)).toEqual(['scenario-base-outside D3']);
    expect(found('Price', 'lower', 90, 90, 40)).toEqual([]);
  });

  it('name what is missing, but not a column the table lacks', () => {
    expect(found('Orders', 'higher', 40, null, 90)).toEqual(['scenario-case-missing D3']);
    const two = [
      ['KPI', 'Worst case', 'Best case'],
      ['Flour', 640, 510],
      ['Orders', 40, 90],
    ];
    expect(findingsIn(two)).toEqual([]);
  });

  it('name chances that make no whole; thirds in whole percents do', () => {
    expect(found('Orders', 'higher', 40, 60, 90, 0.5, 0.5, 0.1)).toEqual(['scenario-chances H3']);
    expect(found('Orders', 'higher', 40, 60, 90, 0.5, null, 0.5)).toEqual(['scenario-chances G3']);
    expect(found('Orders', 'higher', 40, 60, 90, 0.33, 0.33, 0.33)).toEqual([]);
  });
});

describe('view of scenarios', () => {
  it('shows what swings most first and counts sound measures only', () => {
    const rows = tableOf(sound, ['Orders', 'higher', 40, 60, 100], ['Rent', null, 9, null, null]);
    const grid = deepFreeze(gridOf(rows, 'Cases'));
    const [figure, bars, table] = runView(scenariosView, { grids: [grid] }, neutralContext).blocks;
    expect(figure).toMatchObject({ value: 2 / 3, count: 3, tone: 'watch' });
    expect(bars).toMatchObject({ bars: [{ label: 'Orders', value: 1 }, { label: 'Flour' }] });
    expect(table).toMatchObject({
      rows: [{ tone: 'plain' }, { tone: 'plain' }, { tone: 'watch' }],
    });
  });
});
