import { describe, expect, it } from 'vitest';
import { dependencyJoinsCheck } from '../../../core/alignment/dependencyJoins/check.ts';
import { dependenciesView } from '../../../core/alignment/dependencyJoins/view.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import type { ViewBlock } from '../../../core/declare/view.ts';
import { placeCell } from '../../../core/issue/describe.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';

type Sheets = Readonly<Record<string, Matrix>>;

const context = { ...neutralContext, locale: 'en-GB', today: serialOfText('2026-11-15') };

function inputsOf(sheets: Sheets) {
  return Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recognise(grid).map((table) => ({ grid, table }));
  });
}

function check(sheets: Sheets) {
  const { issues, scores } = dependencyJoinsCheck.run(inputsOf(sheets), context);
  const found = issues.map(({ code, place }) => {
    const { sheet, row, column } = place;
    return `${code} ${sheet}!${placeCell({ row, column })}`;
  });
  return { found, scores };
}

const objectives: Matrix = [
  ['Id', 'Objective', 'Owner', 'Team'],
  ['O-1', 'Everybody orders here', 'Ann Lee', 'Online'],
  ['O-2', 'Guests come back', 'Di Fox', 'Shops'],
  ['O-3', 'Bread worth the walk', 'Bob Ray', null],
];
const keyResults: Matrix = [
  ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['KR-1', 'O-1', 'Sell 400 orders a week', 'Ann Lee', 240, 400, 330],
  ['KR-2', 'O-2', 'Queue of 4 minutes', 'Di Fox', 7, 4, 5],
];
const header = [
  ...['Id', 'From key result', 'To team', 'What is needed', 'Confirmed', 'Needed by'],
  ...['Risk owner', 'Asked on'],
];
const shelf = ['D-1', 'KR-1', 'Shops', 'A shelf', 'no', '2026-11-20', 'Ann Lee', '2026-11-05'];
const loaves = ['D-2', 'KR-2', 'Online', 'A list', 'yes', '2026-12-20', null, '2026-11-01'];
const lists = { Objectives: objectives, OKRs: keyResults };

describe('dependencyJoinsCheck', () => {
  it('finds nothing where key results, objectives and teams are listed', () => {
    const { found } = check({ ...lists, Dependencies: [header, shelf, loaves] });
    expect(found).toEqual([]);
  });

  it('names an unknown key result and an unknown team, each at its cell', () => {
    const wrong = shelf.map((cell) => (cell === 'KR-1' ? 'KR-9' : cell));
    const other = loaves.map((cell) => (cell === 'Online' ? 'Marketing' : cell));
    expect(check({ ...lists, Dependencies: [header, wrong, other] }).found).toEqual([
      'teamwork-link-unknown Dependencies!B2',
      'teamwork-team-unknown Dependencies!C3',
    ]);
  });

  it('names what a milestone names and nobody lists', () => {
    const milestones = [
      ['Milestone', 'Departments', 'Owner', 'Due', 'Linked objective'],
      ['Orders at the till', 'Online, Shops', 'Ann Lee, Di Fox', '2026-12-01', 'O-1'],
      ['A second van', 'Online, Garage', 'Ann Lee, Eve Moss', '2026-12-15', 'O-7'],
    ];
    expect(check({ ...lists, Milestones: milestones }).found).toEqual([
      'teamwork-link-unknown Milestones!E3',
      'teamwork-team-unknown Milestones!B3',
    ]);
  });

  it('claims nothing where the workbook lists no key results and no teams', () => {
    expect(check({ Dependencies: [header, shelf, loaves] })).toEqual({ found: [], scores: [] });
  });

  it('scores the share of objectives of two departments, with its coverage', () => {
    const { scores } = check({ ...lists, Dependencies: [header, shelf, loaves] });
    expect(scores).toMatchObject([{ id: 'joint-objectives', value: 1 }]);
    expect(scores[0]?.coverage).toBeCloseTo(2 / 3, 12);
    const half = check({ ...lists, Dependencies: [header, shelf] }).scores;
    expect(half[0]?.value).toBe(0.5);
  });

  it('gives workbooks without dependencies or milestones no score', () => {
    expect(check(lists)).toEqual({ found: [], scores: [] });
  });
});

describe('dependenciesView', () => {
  const show = (sheets: Sheets) => dependenciesView.run(inputsOf(sheets), context);
  const named = (blocks: readonly ViewBlock[], name: string) =>
    blocks.find(
      (block) =>
        ('caption' in block ? block.caption : 'label' in block ? block.label : '') === name,
    );

  const blocks = show({ ...lists, Dependencies: [header, shelf, loaves] });

  it('shows what is confirmed with its number, and how long the rest has waited', () => {
    expect(named(blocks, 'Open dependencies confirmed')).toMatchObject({ value: 0.5, count: 2 });
    expect(named(blocks, 'Median wait for a yes')).toMatchObject({ value: 10, count: 1 });
  });

  it('draws who depends on whom, with the team of the key result where none is typed', () => {
    expect(named(blocks, 'Who depends on whom')).toMatchObject({
      directed: true,
      ties: [
        { from: 'online', to: 'shops', weight: 1, tone: 'bad' },
        { from: 'shops', to: 'online', weight: 1, tone: 'watch' },
      ],
    });
  });

  it('lists each dependency with its standing and its cell', () => {
    expect(named(blocks, 'Dependencies')).toMatchObject({
      rows: [
        { tone: 'bad', at: { sheet: 'Dependencies', row: 1, column: 3 } },
        { tone: 'watch', at: { sheet: 'Dependencies', row: 2, column: 3 } },
      ],
    });
  });

  it('draws who reaches milestones together', () => {
    const milestones = [
      ['Milestone', 'Departments', 'Owner', 'Due', 'Done on'],
      ['Orders at the till', 'Online, Shops', 'Ann Lee, Di Fox', '2026-11-01', '2026-11-02'],
      ['A second van', 'Shops, Online', 'Di Fox, Ann Lee', '2026-11-10', null],
      ['A sign', 'Shops', 'Di Fox', '2026-12-10', null],
    ];
    const shown = show({ ...lists, Milestones: milestones });
    expect(named(shown, 'Who reaches milestones together')).toMatchObject({
      ties: [{ from: 'online', to: 'shops', weight: 2 }],
    });
    expect(named(shown, 'Joint milestones')).toMatchObject({
      rows: [{ tone: 'good' }, { tone: 'bad' }, { tone: 'plain' }],
    });
    expect(named(shown, 'Open dependencies confirmed')).toBeUndefined();
  });

  it('says why a figure has no value', () => {
    const closed = show({
      Dependencies: [
        [...header, 'Status'],
        [...shelf, 'delivered'],
        [...loaves, 'dropped'],
      ],
    });
    expect(named(closed, 'Open dependencies confirmed')).toMatchObject({
      ...{ value: null, note: 'None is open.' },
    });
    expect(named(closed, 'Median wait for a yes')).toMatchObject({ value: null });
    expect(named(closed, 'Objectives of two or more departments')).toMatchObject({ value: null });
  });
});
