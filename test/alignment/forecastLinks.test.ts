import { describe, expect, it } from 'vitest';
import { forecastLinksCheck } from '../../core/alignment/forecastLinks.ts';
import { forecastView } from '../../core/alignment/forecastLinksView.ts';
import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { CheckInput } from '../../core/declare/check.ts';
import { chanceGrade } from '../../core/forecast/chanceGrade.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

type Rows = readonly (readonly Cell[])[];

const today = sampleDay('2026-11-16');
const [start, due] = [sampleDay('2026-10-01'), sampleDay('2026-12-31')];
const context = { today, locale: null, timeZone: null };

function inputsOf(sheets: Readonly<Record<string, Rows>>): readonly CheckInput[] {
  return Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze({ sheet, top: 0, left: 0, rows });
    return recogniseSheet(grid, []).map((table) => ({ grid, table }));
  });
}

const header = [
  ...['Id', 'Objective', 'Key result', 'Owner', 'Type', 'Start', 'Target', 'Current'],
  ...['Start date', 'Due date', 'Status', 'Closed as'],
];

function keyResult(changes: Readonly<Record<string, Cell>> = {}): Rows {
  const row: Record<string, Cell> = {
    ...{ Id: 'KR-2', Objective: 'Be known', 'Key result': 'Grow reviews from 310 to 450' },
    ...{ Owner: 'Ada (made up)', Type: 'increase', Start: 310, Target: 450, Current: 370 },
    ...{ 'Start date': start, 'Due date': due, Status: null, 'Closed as': null },
    ...changes,
  };
  const calm = ['KR-9', 'Be known', 'Grow fans from 0 to 10', 'Bo (made up)', 'increase'];
  return [
    header,
    header.map((name) => row[name] ?? null),
    [...calm, 0, 10, 5, start, due, null, null],
  ];
}

const days = ['2026-10-12', '2026-10-26', '2026-11-09', '2026-11-16'].map(sampleDay);

function checkIns(values: readonly (number | null)[], name: Cell = 'KR-2', on = days): Rows {
  const head = ['Check-in date', 'Key result', 'Current', 'Confidence', 'Owner', 'Comment'];
  return [
    head,
    ...values.map((value, at) => [on[at] ?? null, name, value, 0.5, 'Ada (made up)', 'word']),
  ];
}

const slow = [322, 341, 356, 370];

function found(sheets: Readonly<Record<string, Rows>>, day: number | null = today): string[] {
  const { issues } = forecastLinksCheck.run(inputsOf(sheets), { ...context, today: day });
  return issues.map(({ code, place }) => `${code} ${place.sheet} ${place.row} ${place.column}`);
}

const book = (changes: Readonly<Record<string, Cell>> = {}, list = checkIns(slow)) => ({
  OKRs: keyResult(changes),
  'Check-ins': list,
});

const named = ['kr-trending-off-track OKRs 1 7'];

describe('kr-trending-off-track', () => {
  it('is named at the current value while the status still looks fine, with target, forecast and pace', () => {
    expect(found(book())).toEqual(named);
    const [issue] = forecastLinksCheck.run(inputsOf(book()), context).issues;
    expect(issue).toMatchObject({
      severity: 'warning',
      expected: '450 by 2026-12-31, which takes 1.778 a day from now on',
      found: '427.4 (415.7 to 439.1) if its 4 check-ins go on; 1.32 a day',
    });
  });

  it('finds the check-ins by id in any case, and by the text of the key result', () => {
    expect(found(book({}, checkIns(slow, ' kr-2')))).toEqual(named);
    expect(found(book({ 'Key result': 'R2' }, checkIns(slow, 'r2 ')))).toEqual(named);
    expect(found(book({}, checkIns(slow, 'KR-7')))).toEqual([]);
  });

  it.each([
    ['the forecast reaches the target', {}, [322, 350, 378, 392]],
    ['the interval still holds it', {}, [322, 330, 356, 395]],
    ['there are two check-ins', {}, [322, null, null, 370]],
    ['the rule says at risk already', { Current: 330 }, [322, 324, 328, 330]],
    ['somebody typed that it is off track', { Status: 'off track' }, slow],
    ['it is closed', { 'Closed as': 'Dropped' }, slow],
    ['the target is met', { Current: 455 }, [322, 341, 356, 370]],
    ['it is due today', { 'Due date': today }, slow],
    ['there is no due date', { 'Due date': null }, slow],
    ['there is no target', { Target: null, 'Key result': 'Grow reviews' }, slow],
    ['the check-ins count something else', { Start: 0.1, Target: 0.9, Current: 0.4 }, slow],
  ])('is silent where %s', (_, changes, values) => {
    expect(found(book(changes, checkIns(values)))).toEqual([]);
  });

  it('is silent without a day, and without check-ins', () => {
    expect(found(book(), null)).toEqual([]);
    expect(found({ OKRs: keyResult() })).toEqual([]);
  });

  it('check-ins of an earlier cycle do not count', () => {
    const earlier = days.map((day) => day - 92);
    expect(found(book({}, checkIns(slow, 'KR-2', earlier)))).toEqual([]);
  });

  it('a falling measure misses from above', () => {
    const falling = {
      Type: 'decrease',
      Start: 100,
      Target: 20,
      Current: 66,
      'Key result': 'Cut waste',
    };
    expect(found(book(falling, checkIns([90, 74, 58, 50])))).toEqual([]);
    expect(found(book(falling, checkIns([96, 85, 74, 66])))).toEqual(named);
  });

  it('reads dates as text and decimal commas', () => {
    const list = checkIns(slow).map((row, at) =>
      at === 0
        ? row
        : [isoOfSerial(Number(row[0])), row[1] ?? null, `${row[2]},0`, ...row.slice(3)],
    );
    expect(found(book({}, list))).toEqual(named);
  });
});

describe('kpi-signal', () => {
  const months = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) =>
    sampleDay(`2026-${`0${month}`.slice(-2)}-01`),
  );
  const data = (values: readonly Cell[], direction: Cell = 'lower'): Rows => [
    ['KPI', 'Period', 'Actual', 'Target', 'Direction'],
    ...values.map((value, at) => ['Energy', months[at] ?? null, value, 26, direction]),
  ];
  const leap = [31, 31, 30, 29, 28, 28, 27, 28, 33];

  it('names the last value where it turned for the worse, with the limits and the rule', () => {
    const { issues } = forecastLinksCheck.run(inputsOf({ Data: data(leap) }), context);
    expect(issues).toMatchObject([
      {
        ...{ code: 'kpi-signal', severity: 'info', subject: '"Energy"' },
        expected: 'a value between 26.12 and 32.77, as chance alone would have it',
        found: '33 in the period from 2026-10-01: beyond three standard deviations',
      },
    ]);
    expect(issues[0]?.place).toMatchObject({ sheet: 'Data', row: 9, column: 2 });
  });

  it.each([
    ['it turned for the better', data(leap, 'higher')],
    ['an earlier value was one', data([...leap.slice(0, 7), 45, 28])],
    ['there are five values', data([31, 31, 30, 29, 45])],
    ['the value never changes', data([3, 3, 3, 3, 3, 3, 3])],
    ['no value is there', data([null, null, null, null, null, null, null])],
  ])('is silent where %s', (_, rows) => {
    expect(found({ Data: rows })).toEqual([]);
  });

  it('is silent where nothing says which way is better, unless the list of KPIs does', () => {
    const rows = data(leap).map((row) => row.slice(0, 4));
    const list = (direction: string): Rows => [
      ['ID', 'KPI', 'Owner', 'Unit', 'Direction', 'Target'],
      ['K1', 'Energy', 'Ada (made up)', 'cents', direction, 26],
      ['K2', 'Sales', 'Bo (made up)', 'euro', 'higher', 50],
    ];
    expect(found({ Data: rows })).toEqual([]);
    expect(found({ Data: rows, KPIs: list('lower') })).toEqual(['kpi-signal Data 9 2']);
    expect(found({ Data: rows, KPIs: list('higher') })).toEqual([]);
  });
});

describe('forecastView', () => {
  it('shows share, table and the burn-up with its cone; says what has too few check-ins', () => {
    const two = checkIns([1, 2], 'KR-9').slice(1);
    const blocks = forecastView.run(inputsOf(book({}, [...checkIns(slow), ...two])), context);
    expect(blocks.map(({ block }) => block)).toEqual(['figure', 'table', 'text', 'lines']);
    expect(blocks[0]).toMatchObject({ value: 0, coverage: 0.5, count: 1 });
    expect(blocks[2]).toMatchObject({
      text: 'Too few check-ins, or no due date, for a forecast: KR-9.',
    });
    expect(blocks[3]).toMatchObject({
      ...{ levels: [{ label: 'Target', y: 450 }], mark: { x: today }, along: 'date' },
      series: [{ role: 'measured' }, { role: 'planned' }, { role: 'ahead' }],
    });
  });

  it.each([
    [[322, 350, 378, 402], 'likely'],
    [[322, 341, 356, 370], 'unlikely'],
  ])('says how likely the target of %j is in a word that goes with its chance', (values, word) => {
    const [, table] = forecastView.run(inputsOf(book({}, checkIns(values))), context);
    const [row] = table?.block === 'table' ? table.rows : [];
    expect(row?.cells[1]).toBe(word);
    expect(chanceGrade(Number(row?.cells[2]))).toBe(word);
  });

  it('without any check-in the figure has no value and says why', () => {
    const [figure] = forecastView.run(inputsOf({ OKRs: keyResult() }), context);
    expect(figure).toMatchObject({ value: null, note: expect.stringContaining('3 days or more') });
  });
});
