import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { placeCell } from '../../core/issue/describe.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { firefightingView, worklogChecks } from '../../core/worklog/index.ts';
import { deepFreeze } from '../deepFreeze.ts';

const header = ['ID', 'Date', 'Hours', 'Planned', 'Linked objective', 'Problem', 'Repeat of'];

function inputsOf(rows: Matrix) {
  const grid = deepFreeze(gridOf(rows, 'Work log'));
  return recognise(grid).map((table) => ({ grid, table }));
}

function contextOf(typed: Readonly<Record<string, Cell>> = {}) {
  return { ...neutralContext, today: serialOfText('2026-11-15'), settings: typed };
}

function check(rows: readonly (readonly Cell[])[], typed: Readonly<Record<string, Cell>> = {}) {
  const context = contextOf(typed);
  const results = inputsOf([header, ...rows]).flatMap((input) =>
    worklogChecks.map((each) => each.run(input, context)),
  );
  return {
    codes: results
      .flatMap(({ issues }) => issues)
      .map(({ code, place: { row, column } }) => `${code} ${placeCell({ row, column })}`),
    scores: results.flatMap(({ scores }) => scores),
  };
}

const work = (day: string, hours: Cell, planned: Cell, problem: Cell = null): Cell[] => [
  ...[null, `2026-11-${day}`, hours, planned, 'O-3', problem, null],
];

describe('checks of logs of work', () => {
  it('find nothing in a sound log', () => {
    expect(check([work('02', 7, 'yes'), work('03', 3, 'no', 'Oven')]).codes).toEqual([]);
  });

  it('name unplanned work above the setting, of the last four weeks only', () => {
    const rows = [work('02', 6, 'yes'), work('03', 4, 'no', 'Oven')];
    expect(check(rows).codes).toEqual(['worklog-unplanned-high D1']);
    expect(check(rows, { unplannedShare: 0.4 }).codes).toEqual([]);
    const old = [null, '2026-09-01', 40, 'no', 'O-3', 'Van', null];
    expect(check([old, work('02', 7, 'yes'), work('03', 3, 'no', 'Oven')]).codes).toEqual([]);
  });

  it('name nothing of hours of which little is known', () => {
    const rows = [work('02', 1, 'yes'), work('03', 1, 'no', 'Oven'), work('04', 9, null)];
    expect(check(rows)).toMatchObject({ codes: [], scores: [{ value: 0.5, coverage: 2 / 11 }] });
  });

  it('name a problem the third time, once, at the last of its rows', () => {
    const rows = [
      work('09', 1, 'no', 'oven cold'),
      work('02', 1, 'no', 'Oven cold'),
      work('03', 1, 'no', 'Oven cold!'),
      work('04', 30, 'yes'),
    ];
    expect(check(rows).codes).toEqual(['worklog-problem-repeated F2']);
    expect(check(rows.slice(1)).codes).toEqual([]);
    expect(check(rows, { repeatTimes: 4 }).codes).toEqual([]);
  });

  it('note that much serves no objective, not where there is no such column', () => {
    const rows = [
      [null, '2026-11-02', 6, 'yes', 'n/a', null, null],
      [null, '2026-11-03', 4, 'yes', '12', null, null],
    ];
    expect(check(rows).codes).toEqual(['worklog-hours-unlinked E1']);
    const bare = [
      ['Date', 'Hours', 'Planned'],
      ['2026-11-02', 6, 'yes'],
      ['2026-11-03', 1, 'no'],
    ];
    const results = inputsOf(bare).flatMap(
      (input) => worklogChecks[0]?.run(input, contextOf()) ?? [],
    );
    expect(results.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('name hours and answers that cannot be read or be', () => {
    expect(
      check([work('02', 7, 'yes'), work('03', -3, 'yes'), work('04', 1, 'yes')]).codes,
    ).toHaveLength(1);
    expect(
      check([work('02', 7, 'yes'), work('03', 3, 'perhaps'), work('04', 1, 'yes')]).codes,
    ).toEqual(['cell-unreadable D3']);
  });
});

describe('view of firefighting', () => {
  it('shows the share, week by week, and what came back; nobody is named', () => {
    const rows = [
      work('02', 6, 'yes'),
      work('04', 2, 'no', 'Oven cold'),
      work('09', 2, 'no', 'oven cold'),
      [null, '2026-11-10', 2, 'yes', null, null, null],
    ];
    const blocks = firefightingView.run(inputsOf([header, ...rows]), contextOf());
    expect(blocks).toMatchObject([
      { label: 'Unplanned work', value: 1 / 3, tone: 'bad', count: 4, coverage: 1 },
      { value: 10 / 12, count: 4 },
      {
        bars: [
          { label: '2026 W45', value: 0.25 },
          { label: '2026 W46', value: 0.5, tone: 'bad' },
        ],
      },
      { rows: [{ cells: ['Oven cold', 2, 46_335, 4], tone: 'watch', at: { row: 3 } }] },
    ]);
  });
});
