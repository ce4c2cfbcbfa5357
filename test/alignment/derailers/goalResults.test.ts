import { describe, expect, it } from 'vitest';
import { measureAlignment } from '../../../core/alignment/derailers/measureAlignment.ts';
import { readFacts } from '../../../core/alignment/derailers/readFacts.ts';
import { weighEvidence } from '../../../core/alignment/derailers/weighEvidence.ts';
import { whatWouldTell } from '../../../core/alignment/derailers/whatWouldTell.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';

function inputsOf(rows: Matrix) {
  const grid = deepFreeze(gridOf(rows, 'Goals'));
  return recogniseSheet(grid, []).map((table) => ({ grid, table }));
}

const context = { ...neutralContext, today: 46341 };

function states(id: string, rows: Matrix): string[] {
  const all = weighEvidence(readFacts(inputsOf(rows), context));
  return all.find((source) => source.id === id)?.items.map(({ state }) => state) ?? [];
}

function derailer(id: string, rows: Matrix) {
  const found = measureAlignment(inputsOf(rows), context).derailers.find((each) => each.id === id);
  if (!found) throw new Error(`there is no derailer ${id}`);
  return found;
}

const header = ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'];
const due = 46387;
/** The list of somebody who has never heard of parents, strategies or ids. */
const goals: Matrix = [
  header,
  ['Fill the yard', 'Stairs sold a month from 2 to 5', 'Ada Kern', 2, 5, 3, due],
  ['Fill the yard', 'Visits to the show room from 10 to 30', 'Ben Voss', 10, 30, 12, due],
  ['Waste nothing', 'Offcuts from 30 to 10 kg', 'Ben Voss', 30, 10, 20, due],
  ['Waste nothing', 'Sort the store better', null, null, null, null, null],
];

describe('a workbook with nothing but key results', () => {
  it('has a value for scattered goals: (4 × 0 + 2 × 1 + 2 × 1 + 4 × ¾ + ½ × 1) ÷ 12½', () => {
    const { value, coverage } = derailer('scattered-goals', goals);
    expect(value).toBeCloseTo((100 * 7.5) / 12.5, 9);
    expect(coverage).toBeCloseTo(8.5 / 14, 9);
  });

  it('says that what objectives serve would tell more, and where to begin', () => {
    expect(whatWouldTell(derailer('scattered-goals', goals))).toBe(
      '61 % of it is known. More would tell: a column that says what each objective serves, and the strategy it leads to. Begin with “Build the tree of goals”.',
    );
  });

  it('says what a derailer without a value lacks most', () => {
    expect(whatWouldTell(derailer('role-confusion', goals))).toBe(
      '14 % of it is known, too little for a value. What would tell: a responsibility matrix (RACI); a list of decisions with who decides each. Begin with “Settle responsibilities”.',
    );
    expect(whatWouldTell(derailer('firefighting', goals))).toMatch(
      /^Nothing is known of it yet\. What would tell: a log of work/,
    );
  });

  it('is no better for a key result without a number than for one with it', () => {
    const [, , , , vague = []] = goals;
    const clear = [vague[0] ?? null, 'Sort the store in 5 racks', null, null, null, null, null];
    const with_ = (row: Matrix[number]) => derailer('scattered-goals', [...goals, row]).value ?? 0;
    const again = ['Waste nothing', 'Sort it all better', null, null, null, null, null];
    expect(with_(again)).toBeLessThan(with_(clear));
  });
});

describe('results-measurable', () => {
  it('takes a target, a bound, a share typed in, a type that needs none or a number in the text', () => {
    const rows: Matrix = [
      ['Objective', 'Key result', 'Type', 'Start', 'Target', 'Low', 'Progress'],
      ['A', 'Win more stairs', 'increase', 2, 5, null, null],
      ['A', 'Keep the store warm', null, null, null, 18, null],
      ['B', 'Sort the racks', null, null, null, null, 0.4],
      ['B', 'The new saw runs', 'binary', null, null, null, null],
      ['B', 'Halve the waste', null, null, null, null, null],
      ['B', 'Be kinder', null, null, null, null, null],
    ];
    expect(states('results-measurable', rows)).toEqual([
      ...['good', 'good', 'good', 'good', 'good', 'bad'],
    ]);
  });

  it('measures of a scorecard need a target; without such a column nothing tells', () => {
    const scorecard: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Target', 'Actual'],
      ['Financial', 'Earn more', 'Margin %', 30, 25],
      ['Customer', 'Loyal guests', 'Repeat rate %', null, 50],
      ['Process', 'Fast work', 'Days a stair', 12, 15],
      ['Learning', 'Skilled team', 'Training days', 6, 2],
    ];
    expect(states('results-measurable', scorecard)).toEqual(['good', 'bad', 'good', 'good']);
    expect(states('objectives-measured', scorecard)).toEqual(['good', 'good', 'good', 'good']);
  });
});

describe('objectives-measured', () => {
  const list: Matrix = [
    ['Id', 'Objective', 'Parent', 'Owner', 'Progress'],
    ['O1', 'Fill the yard', null, 'Ada Kern', null],
    ['O2', 'Be found', 'O1', 'Ben Voss', 0.4],
    ['O3', 'Waste nothing', null, 'Ben Voss', null],
  ];

  it('an objective is shown by what serves it or by its own progress; unknown while no key results are listed', () => {
    expect(states('objectives-measured', list)).toEqual(['good', 'good', 'unknown']);
  });
});

describe('key-results-linked', () => {
  it('a blank objective is the one above, but unknown in a list that names it in every row', () => {
    const full = [
      ...goals.slice(0, 4),
      ['Waste nothing', 'Scrap from 9 to 3 kg', null, 9, 3, 8, due],
    ];
    const blank = (...rows: readonly number[]) =>
      full.map((row, at) => (rows.includes(at) ? [null, ...row.slice(1)] : row));
    expect(states('key-results-linked', blank(3))).toEqual(['good', 'good', 'unknown', 'good']);
    expect(states('key-results-linked', blank(2, 4))).toEqual(['good', 'good', 'good', 'good']);
  });
});

describe('objectives-linked', () => {
  const circle = (...parents: readonly (string | null)[]): Matrix => [
    ['Id', 'Objective', 'Parent', 'Owner'],
    ...parents.map((parent, at) => [`O${at + 1}`, `Goal number ${at + 1}`, parent, 'Ada Kern']),
  ];

  it('a circle is one fault, so that cutting it anywhere makes nothing better', () => {
    const bad = (rows: Matrix) =>
      states('objectives-linked', rows).filter((state) => state !== 'good').length;
    expect(bad(circle('O2', 'O3', 'O1', 'O1'))).toBe(1);
    expect(bad(circle('O2', null, 'O1', 'O1'))).toBe(1);
    expect(bad(circle('O1', 'O1', 'O1'))).toBe(1);
  });

  it('a row of a circle that is faulty anyway is the fault of it', () => {
    expect(states('objectives-linked', circle('O2', 'O1, O9', 'O1'))).toEqual([
      ...['good', 'bad', 'good'],
    ]);
  });
});

describe('measures-once', () => {
  it('in a list that names no measures, two key results of one wording count one thing twice', () => {
    const twice = [
      ...goals,
      ['Fill the yard', 'Offcuts from 30 to 10 kg', 'Ada Kern', 30, 10, 20, due],
    ];
    expect(states('measures-once', goals)).toEqual(['good', 'good', 'good', 'good']);
    expect(states('measures-once', twice)).toEqual(['good', 'good', 'good', 'good', 'bad']);
  });
});

describe('objectives-shared', () => {
  it('departments of objectives that only key results name are those of the key results', () => {
    const teams: Matrix = [
      ['Objective', 'Key result', 'Owner', 'Team', 'Start', 'Target', 'Current'],
      ['Fill the yard', 'Stairs sold from 2 to 5', 'Ada Kern', 'Office', 2, 5, 3],
      ['Fill the yard', 'Visits from 10 to 30', 'Ben Voss', 'Bench', 10, 30, 12],
      ['Waste nothing', 'Offcuts from 30 to 10 kg', 'Ben Voss', 'Bench', 30, 10, 20],
    ];
    expect(states('objectives-shared', teams)).toEqual(['good', 'bad']);
  });
});

describe('priorities-recalled', () => {
  const recall: Matrix = [
    [
      'Leader',
      'First priority named',
      'Second priority named',
      'Third priority named',
      'Felt alignment',
    ],
    ['Ada Kern', 'Fill the yard', 'Waste nothing', 'Warm store', 4],
    ['Ben Voss', 'Waste nothing', 'Warm store', null, 5],
  ];
  const ranked = (...ranks: readonly (number | null)[]): Matrix => [
    ['Priority', 'Official rank', 'Ada Kern', 'Ben Voss', 'Cleo Rast'],
    ...['Fill the yard', 'Waste nothing', 'Sharp tools', 'Warm store'].map((name, at) => [
      ...[name, ranks[at] ?? null, at + 1, 4 - at, at + 1],
    ]),
  ];
  function recalled(ranks: Matrix): string[] {
    const inputs = [ranks, recall].flatMap((rows, at) => {
      const grid = gridOf(rows, `Sheet ${at}`);
      return recogniseSheet(grid, []).map((table) => ({ grid, table }));
    });
    const all = weighEvidence(readFacts(inputs, context));
    return (
      all.find(({ id }) => id === 'priorities-recalled')?.items.map(({ state }) => state) ?? []
    );
  }

  it('a rank left blank moves no other priority up: its place is unknown', () => {
    expect(recalled(ranked(1, 2, 3, 4))).toEqual(['good', 'good', 'bad', 'good', 'bad', 'bad']);
    expect(recalled(ranked(1, 2, null, 4))).toEqual([
      ...['good', 'good', 'unknown', 'good', 'bad', 'unknown'],
    ]);
  });
});
