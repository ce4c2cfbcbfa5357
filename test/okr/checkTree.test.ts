import { describe, expect, it } from 'vitest';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { graphCheck } from '../../core/alignment/graph/graphCheck.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { okrTreeCheck } from '../../core/okr/index.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

const context = { ...neutralContext, today: 46341 };

const header: Cell[] = ['Id', 'Objective', 'Parent', 'Owner', 'Weight'];
const keyResultHeader: Cell[] = ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'];

const company: Cell[][] = [
  header,
  ['C', 'Bread people talk about', null, 'Ada', null],
  ['D', 'A healthy business', null, 'Ada', null],
];
const teams: Cell[][] = [
  header,
  ['T1', 'The best crust', 'C', 'Bo', 3],
  ['T2', 'A shop worth the walk', 'C', 'Cy', 1],
];
const numbers: Cell[][] = [
  keyResultHeader,
  ['T1', 'Tastings won of 4', 'Bo', 0, 4, 1],
  ['T2', 'Regulars', 'Cy', 100, 200, 175],
  ['D', 'Margin in percent', 'Ada', 10, 20, 15],
];

function run(sheets: Readonly<Record<string, Cell[][]>>) {
  const grids = Object.entries(sheets).map(([sheet, rows]) => deepFreeze(gridOf(rows, sheet)));
  return checkUp({ grids }, { tables: [], workbook: [okrTreeCheck, graphCheck] }, context);
}

describe('okrTreeCheck', () => {
  it('rolls objectives of several sheets or files up by their parent ids, with weights', () => {
    const { scores, findings } = run({
      '[a.xlsx]Company': company,
      '[b.xlsx]Teams': teams,
      '[b.xlsx]Numbers': numbers,
    });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([
      { id: 'okr/roll-up/C', value: (3 * 0.25 + 1 * 0.75) / 4, coverage: 1 },
    ]);
  });

  it('a parent listed in another sheet is known', () => {
    expect(run({ Company: company, Teams: teams }).findings).toEqual([]);
  });

  it('a parent that no sheet lists is told once, at its cell', () => {
    const orphan: Cell[][] = [...teams, ['T3', 'Cafés', 'X', 'Di', 1]];
    const { findings } = run({ Company: company, Teams: orphan });
    expect(findings).toMatchObject([{ code: 'okr-parent-unknown', sheet: 'Teams', cell: 'C4' }]);
  });

  it('parents kept in a file that is not here are no finding', () => {
    expect(run({ Teams: teams }).findings).toEqual([]);
  });

  it('a circle through two sheets is shown and nothing is scored', () => {
    const first: Cell[][] = [
      header,
      ['A', 'One', 'B', 'Ada', null],
      ['E', 'Five', 'A', 'Ada', null],
    ];
    const second: Cell[][] = [header, ['B', 'Two', 'A', 'Bo', null], ['F', 'Six', 'B', 'Bo', null]];
    const { scores, findings } = run({ First: first, Second: second });
    expect(scores).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'okr-parent-cycle', severity: 'error', sheet: 'First', cell: 'C2' },
    ]);
  });

  it('what has no data is not scored and says how much is covered', () => {
    const blank = numbers.map((row, index) => (index === 1 ? [...row.slice(0, 5), null] : row));
    const { scores } = run({ Company: company, Teams: teams, Numbers: blank });
    expect(scores).toMatchObject([{ id: 'okr/roll-up/C', value: null, coverage: 0.25 }]);
  });
});
