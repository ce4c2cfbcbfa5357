import { describe, expect, it } from 'vitest';
import { incentivesView } from '../../../core/alignment/people/incentivesView.ts';
import { peopleView } from '../../../core/alignment/people/peopleView.ts';
import { views } from '../../../core/catalog.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { runView } from '../../../core/declare/runView.ts';
import type { ViewDefinition } from '../../../core/declare/view.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { checkSheets } from '../../strategy/checkRows.ts';

const objectives: Matrix = [
  ['Id', 'Objective', 'Parent', 'Owner', 'Team'],
  ['O-1', 'Better bread', null, 'Ann Lee', 'Floor'],
  ['O-2', 'Less waste', 'O-1', 'Bob Ray', 'Floor'],
];
const kpis: Matrix = [
  ['ID', 'KPI', 'Owner', 'Unit', 'Direction', 'Frequency', 'Target'],
  ['K1', 'Sales', 'Ann Lee', 'thousand', 'higher', 'monthly', 56],
  ['K2', 'Complaints', 'Ann Lee', 'count', 'lower', 'monthly', 5],
];
const incentives = (...rows: Matrix): Matrix => [
  ['Person', 'Measure', 'Direction', 'Weight', 'Reward', 'Linked objective'],
  ...rows,
];
const codes = [
  ...['linked-objective-unknown', 'incentive-opposite', 'incentive-measure-unknown'],
  ...['incentive-measure-unclaimed', 'incentive-tied-to-okr', 'recognition-left-out'],
];

function found(sheets: Readonly<Record<string, Matrix>>): string[] {
  return checkSheets(sheets)
    .findings.filter(({ code }) => codes.includes(code))
    .map((each) => `${each.code} ${each.sheet}!${each.cell}`);
}

describe('linked objectives', () => {
  const commitments: Matrix = [
    ['Commitment', 'Promised by', 'Promised to', 'Due date', 'Kept', 'Linked objective'],
    ['Rota', 'Ann Lee', 'Bob Ray', '2026-10-01', 'yes', 'O-1, O-2'],
    ['Oven', 'Ann Lee', 'Bob Ray', '2026-10-01', 'yes', 'O-9'],
  ];
  const recognition: Matrix = [
    ['Recognised', 'Recognised by', 'For what', 'Linked objective'],
    ['Bob Ray', 'Ann Lee', 'Stayed to close', 'less waste'],
    ['Bob Ray', 'Ann Lee', 'Rang customers', 'O-8'],
  ];

  it('name an id that no list has, at its cell, in every sheet about people', () => {
    const decisions: Matrix = [
      ['Decision', 'Decider', 'Decided on', 'Linked objective'],
      ['New oven', 'Ann Lee', '2026-10-10', 'O-7'],
      ['Old oven', 'Ann Lee', '2026-10-10', 'O-2'],
    ];
    const rewards = incentives(
      ['Ann Lee', 'Sales', 'more', 1, 'Bonus', 'O-6'],
      ['Bob Ray', 'Sales', 'more', 1, 'Bonus', 'O-1'],
    );
    const lists = { Commitments: commitments, Recognition: recognition, Decisions: decisions };
    expect(found({ Objectives: objectives, ...lists, Incentives: rewards })).toEqual([
      'linked-objective-unknown Commitments!F3',
      'linked-objective-unknown Recognition!D3',
      'linked-objective-unknown Decisions!D2',
      'linked-objective-unknown Incentives!F2',
    ]);
  });

  it('stay silent where no objectives are listed', () => {
    expect(found({ Commitments: commitments, Recognition: recognition })).toEqual([]);
  });
});

describe('joins of incentives', () => {
  it('take the id and the name of a measure for one', () => {
    const rows = incentives(
      ['Ann Lee', 'K2', 'less', 1, 'Bonus', 'O-1'],
      ['Bob Ray', 'complaints', 'more', 1, 'Bonus', 'O-2'],
    );
    expect(found({ Objectives: objectives, KPIs: kpis, Incentives: rows })).toEqual([
      'incentive-opposite Incentives!C3',
    ]);
  });

  it('name a measure nobody lists, else one no objective claims, else nothing', () => {
    const rows = incentives(
      ['Ann Lee', 'Loaves a head', 'more', 1, 'Bonus', 'O-1'],
      ['Bob Ray', 'Complaints', 'less', 1, 'Bonus', null],
      ['Cy Orr', 'Sales', 'more', 1, 'Bonus', null],
    );
    const keyResults: Matrix = [
      ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Linked KPI'],
      ['KR-1', 'O-1', 'Lift sales from 40 to 56', 'Ann Lee', 40, 56, 50, 'K1'],
      ['KR-2', 'O-2', 'Cut waste from 9 to 4', 'Bob Ray', 9, 4, 6, null],
    ];
    const sheets = { Objectives: objectives, KRs: keyResults, KPIs: kpis, Incentives: rows };
    expect(found(sheets)).toEqual([
      'incentive-measure-unknown Incentives!B2',
      'incentive-measure-unclaimed Incentives!F3',
    ]);
  });

  it('caution against rewards on objectives and key results, and say nothing else of them', () => {
    const rows = incentives(
      ['Ann Lee', 'O-2', 'more', 1, 'Bonus', null],
      ['Bob Ray', 'OKR score', 'more', 1, 'Bonus', null],
    );
    expect(found({ Objectives: objectives, KPIs: kpis, Incentives: rows })).toEqual([
      'incentive-tied-to-okr Incentives!B2',
      'incentive-tied-to-okr Incentives!B3',
    ]);
  });

  it('score the share of rewarded measures nobody pulls against, with what is known', () => {
    const rows = incentives(
      ['Ann Lee', 'Sales', 'more', 0.5, 'Bonus', 'O-1'],
      ['Ann Lee', 'Complaints', 'less', 0.5, 'Bonus', 'O-1'],
      ['Bob Ray', 'Complaints', 'more', 0.5, 'Bonus', 'O-2'],
      ['Bob Ray', 'Sales', null, 0.5, 'Bonus', 'O-2'],
    );
    const { scores } = checkSheets({ Incentives: rows });
    expect(scores).toMatchObject([{ kind: 'incentives', value: 0.5, coverage: 0.75 }]);
  });
});

describe('reach of recognition', () => {
  const roles: Matrix = [
    ['Role', 'Person', 'Purpose'],
    ['Director', 'Ann Lee', 'Keeps us together'],
    ['Baker', 'Bob Ray', 'Bread is good'],
  ];
  const thanks = (count: number): Matrix => [
    ['Recognised', 'Recognised by', 'For what'],
    ...Array.from({ length: count }, (_, index) => ['Bob Ray', 'Ann Lee', `Stayed ${index}`]),
  ];

  it('says at the header who was left out, once there are a few entries', () => {
    expect(found({ Roles: roles, Thanks: thanks(5) })).toEqual(['recognition-left-out Thanks!A1']);
    expect(found({ Roles: roles, Thanks: thanks(4) })).toEqual([]);
    expect(found({ Thanks: thanks(5) })).toEqual([]);
    const { scores } = checkSheets({ Roles: roles, Thanks: thanks(5) });
    expect(scores.find(({ kind }) => kind === 'recognition')).toMatchObject({ value: 0.5 });
  });
});

describe('views about people', () => {
  const run = (view: ViewDefinition, sheets: Readonly<Record<string, Matrix>>) => {
    const grids = Object.entries(sheets).map(([sheet, rows]) => deepFreeze(gridOf(rows, sheet)));
    return runView(view, { grids }, neutralContext).blocks;
  };

  it('people: without a list of roles there is no share, and a note says why', () => {
    expect(run(peopleView, { Objectives: objectives, KPIs: kpis })).toMatchObject([
      { block: 'figure', value: null, note: 'There is no list of roles.' },
      { block: 'figure', value: null },
      {
        block: 'bars',
        bars: [
          { label: 'Ann Lee', value: 3 },
          { label: 'Bob Ray', value: 1 },
        ],
      },
      { block: 'heatMap', rows: ['Ann Lee', 'Bob Ray'], values: [{ 1: 1, 2: null, 3: 2 }, {}] },
      { block: 'table' },
    ]);
  });

  it('incentives: the map holds a number for each reward and nothing elsewhere', () => {
    const rows = incentives(
      ['Ann Lee', 'K2', 'less', 1, 'Bonus', 'O-1'],
      ['Bob Ray', 'Sales', 'more', 1, 'Bonus', 'O-2'],
    );
    const blocks = run(incentivesView, { KPIs: kpis, Incentives: rows });
    expect(blocks.find(({ block }) => block === 'heatMap')).toMatchObject({
      rows: ['Ann Lee', 'Bob Ray'],
      columns: ['K2', 'Sales'],
      values: [
        [-1, null],
        [null, 1],
      ],
      places: [
        [{ sheet: 'Incentives', row: 1, column: 2 }, undefined],
        [undefined, { sheet: 'Incentives', row: 2, column: 2 }],
      ],
    });
  });

  it('commitments and decisions: nothing is due or taken, and no figure pretends', () => {
    const commitments: Matrix = [
      ['Commitment', 'Promised by', 'Promised to', 'Due date', 'Kept'],
      ['Rota', 'Ann Lee', 'Bob Ray', '2026-12-01', 'open'],
      ['Oven', 'Bob Ray', 'Ann Lee', '2026-12-01', 'open'],
    ];
    const decisions: Matrix = [
      ['Decision', 'Decider', 'Status', 'Decided on'],
      ['New oven', 'Ann Lee', 'open', null],
      ['Old oven', 'Bob Ray', 'open', null],
    ];
    const grids = [gridOf(commitments, 'Commitments'), gridOf(decisions, 'Decisions')];
    const context = { ...neutralContext, today: 46_341 };
    for (const id of ['commitments', 'decisions']) {
      const view = views.find((each) => each.id === id);
      const blocks = view ? runView(view, { grids }, context).blocks : [];
      expect(blocks[0]).toMatchObject({ block: 'figure', value: null });
    }
  });
});
