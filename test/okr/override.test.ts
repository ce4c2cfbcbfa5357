import { describe, expect, it } from 'vitest';
import { readSettings } from '../../core/declare/readSettings.ts';
import { aimOfMeasure } from '../../core/okr/aimOfMeasure.ts';
import { okrChecks } from '../../core/okr/checks.ts';
import { keyResultStandings } from '../../core/okr/keyResultStandings.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { statusTwin } from '../../core/okr/statusTwin.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

const today = sampleDay('2026-11-15');
const context = { today, locale: null, timeZone: null };
const [start, due] = [sampleDay('2026-10-01'), sampleDay('2026-12-31')];

const header = [
  ...['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Start date', 'Due date'],
  ...['Status override', 'Override until', 'Closed as'],
];

function inputsOf(...rows: readonly (readonly Cell[])[]) {
  const grid = deepFreeze({ sheet: 'OKRs', top: 0, left: 0, rows: [header, ...rows] });
  return recogniseSheet(grid, []).map((table) => ({ grid, table }));
}

const row = (status: Cell, until: Cell, closed: Cell = null): Cell[] => [
  ...[
    'Be known',
    'Grow reviews to 100',
    'Ada (made up)',
    0,
    100,
    5,
    start,
    due,
    status,
    until,
    closed,
  ],
];

describe('a status set by hand in a sheet', () => {
  it('stands in place of the rule up to its day', () => {
    const statuses = keyResultStandings(
      inputsOf(row('On track', today), row('On track', today - 1), row(null, null)),
      context,
    ).map(({ status }) => [status?.status, status?.decidedBy]);
    expect(statuses).toEqual([
      ['On track', 'override'],
      ['At risk', 'rule'],
      ['At risk', 'rule'],
    ]);
  });

  it('is named where it has no last day, at the cell that lacks it; not for closed work', () => {
    const inputs = inputsOf(
      row('On track', null),
      row('On track', null, 'Missed'),
      row('On track', today),
    );
    const found = inputs.flatMap((input) =>
      okrChecks.flatMap((check) => check.run(input, context).issues),
    );
    const own = found.filter(({ code }) => code === 'kr-override-no-end');
    expect(own.map(({ place, found: text }) => [place.row, place.column, text])).toEqual([
      [1, 9, '"On track"'],
    ]);
  });

  it('the native formula’s twin puts closed, stale and pending first, then the override, then the rule', () => {
    const settings = { asOf: today, staleAfter: 14, behindAbove: 0, atRiskAbove: 0.25 };
    const base: Record<string, Cell> = {
      ...{ keyResult: 'Grow', progress: 0.1, expected: 0.5, checkInDate: today },
      ...{ statusOverride: 'Behind', overrideUntil: today },
    };
    const status = (changes: Record<string, Cell>) =>
      statusTwin.calculate({ ...base, ...changes }, settings);
    expect(status({})).toBe('Behind');
    expect(status({ overrideUntil: today - 1 })).toBe('At risk');
    expect(status({ overrideUntil: null })).toBe('At risk');
    expect(status({ progress: '' })).toBe('Pending');
    expect(status({ checkInDate: today - 15 })).toBe('Stale');
    expect(status({ closedAs: 'Dropped' })).toBe('Dropped');
    expect(status({ expected: '' })).toBe('Behind');
  });
});

describe('keyResultStandings', () => {
  it('judges by the limits of the workbook’s settings', () => {
    const settings = { ...readSettings([]), behindAbove: 0.5, atRiskAbove: 0.6 };
    const [standing] = keyResultStandings(inputsOf(row(null, null)), { ...context, settings });
    expect(standing?.status).toMatchObject({ status: 'On track', decidedBy: 'rule' });
  });

  it('takes dates and ambition from the objective where the row has none', () => {
    const objectives = [
      ['Id', 'Objective', 'Owner', 'Type', 'Start date', 'Due date'],
      ['O-1', 'Be known', 'Ada (made up)', 'committed', start, due],
      ['O-2', 'Be sound', 'Bo (made up)', 'aspirational', start, due],
    ];
    const bare = [
      ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
      ['KR-1', 'O-1', 'Grow reviews to 100', 'Ada (made up)', 0, 100, 5],
    ];
    const sheets = { Objectives: objectives, 'Key results': bare };
    const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
      const grid = { sheet, top: 0, left: 0, rows };
      return recogniseSheet(grid, []).map((table) => ({ grid, table }));
    });
    expect(keyResultStandings(inputs, context)).toMatchObject([
      {
        name: 'KR-1',
        objective: 'Be known',
        ambition: 'committed',
        startDate: start,
        dueDate: due,
      },
    ]);
  });
});

describe('aimOfMeasure', () => {
  const measure = { start: null, target: null, current: null, low: null, high: null };
  it.each([
    ['increase', { start: 0, target: 5 }, { low: 5, high: null }],
    ['increase', { start: 9, target: 5 }, { low: null, high: 5 }],
    ['increase', { start: 5, target: 5 }, null],
    ['decrease', { target: 5 }, { low: null, high: 5 }],
    ['above', { target: 5 }, { low: 5, high: null }],
    ['below', { target: 5 }, { low: null, high: 5 }],
    ['band', { low: 1, high: 2 }, { low: 1, high: 2 }],
    ['band', { low: 2, high: 1 }, null],
    ['milestone', { target: 4 }, { low: 4, high: null }],
    ['percent', {}, { low: 1, high: null }],
    ['binary', { target: 1 }, null],
    ['baseline', {}, null],
  ] as const)('%s with %j', (type, numbers, aim) => {
    expect(aimOfMeasure({ ...measure, type, ...numbers })).toEqual(aim);
  });
});
