import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { runView } from '../../core/declare/runView.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { agilityView } from '../../core/signals/view.ts';
import { median } from '../../core/statistics/median.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn } from '../strategy/checkRows.ts';

const header = ['Signal', 'Sensed on', 'Decided on', 'Change done on'];
const start = 46_000;

function logOf(...rows: readonly (readonly Cell[])[]): Matrix {
  return [header, ...rows.map((cells, index) => [`Signal ${index + 1}`, ...cells])];
}

describe('SENSE_TO_DECIDE', () => {
  it('SENSE_TO_DECIDE(finished signals) is the median of their days, whatever is still open', () => {
    const days = fc.array(fc.nat(200), { minLength: 3, maxLength: 15 });
    fc.assert(
      fc.property(days, fc.nat(5), (durations, open) => {
        const done = durations.map((each) => [start, start + each, null]);
        const waiting = Array.from({ length: open }, () => [start, null, null]);
        const rows = logOf(...done, ...waiting);
        expect(callByName('SENSE_TO_DECIDE', rows).value).toBe(median(durations));
        const details = callByName('SENSE_TO_DECIDE', rows, start + 300, 3, true).value;
        expect(details).toEqual([
          ['Median days', 'n', 'Open', 'Median age of open'],
          [median(durations), durations.length, open, open === 0 ? null : 300],
        ]);
      }),
      { seed: 38, numRuns: 60 },
    );
  });

  it('SENSE_TO_DECIDE(days out of order, or after the day of reckoning) leaves them out', () => {
    const rows = logOf(
      [start, start + 4, null],
      [start, start + 6, null],
      [start + 9, start, null],
      [start, start + 50, null],
      [start + 90, null, null],
    );
    expect(callByName('SENSE_TO_DECIDE', rows, start + 20, 2, true).value).toEqual([
      ['Median days', 'n', 'Open', 'Median age of open'],
      [5, 2, 1, 20],
    ]);
  });

  it('SENSE_TO_DECIDE(too few, an error, words for days) answers issues', () => {
    expect(callByName('SENSE_TO_DECIDE', logOf([start, start + 1, null])).codes).toEqual([
      'signals-too-few',
    ]);
    expect(callByName('SENSE_TO_DECIDE', logOf([start, 'soon', null])).codes).toEqual([
      'cell-unreadable',
    ]);
    expect(callByName('SENSE_TO_DECIDE', null).codes).toEqual(['argument-missing']);
  });
});

describe('DECIDE_TO_DONE', () => {
  it('DECIDE_TO_DONE(undecided signals) never counts them as open changes', () => {
    const rows = logOf(
      [start, start, start + 10],
      [start, start, start + 20],
      [start, start, start + 60],
      [start, start + 5, null],
      [start, null, null],
    );
    expect(callByName('DECIDE_TO_DONE', rows, start + 100, 3, true).value).toEqual([
      ['Median days', 'n', 'Open', 'Median age of open'],
      [20, 3, 1, 95],
    ]);
  });
});

describe('checks of signals', () => {
  const found = (...cells: readonly Cell[]) =>
    findingsIn(
      logOf(['2026-10-01', '2026-10-05', '2026-10-20'], cells, ['2026-11-10', null, null]),
    );

  it('find nothing where days are in order and what is open is young', () => {
    expect(found('2026-10-16', null, null)).toEqual([]);
    expect(found('2026-10-16', '2026-10-16', '2026-10-16')).toEqual([]);
  });

  it('name what is undecided for longer than the setting', () => {
    expect(found('2026-10-15', null, null)).toEqual(['signal-undecided C3']);
  });

  it('name days out of order at the later one, once each', () => {
    expect(found('2026-10-15', '2026-10-14', '2026-10-20')).toEqual(['signal-dates-order C3']);
    expect(found('2026-10-15', '2026-10-16', '2026-10-10')).toEqual(['signal-dates-order D3']);
    expect(found('2026-10-15', null, '2026-10-10')).toEqual([
      ...['signal-dates-order D3', 'signal-day-missing C3'],
    ]);
  });

  it('name a missing day that leaves a signal out, but not one that cannot be read', () => {
    expect(found(null, '2026-10-16', null)).toEqual(['signal-day-missing B3']);
    expect(found('autumn?', '2026-10-16', null)).toEqual(['cell-unreadable B3']);
  });
});

describe('view of agility', () => {
  it('shows both medians with n, open ones apart, and the oldest first', () => {
    const rows = logOf(
      ...[4, 6, 8].map((days) => ['2026-09-01', `2026-09-0${days}`, null]),
      ['2026-11-10', null, null],
      ['2026-10-01', null, null],
    );
    const grid = deepFreeze(gridOf(rows, 'Log'));
    const context = { ...neutralContext, today: serialOfText('2026-11-15') };
    const [decide, change, bars] = runView(agilityView, { grids: [grid] }, context).blocks;
    expect(decide).toMatchObject({
      value: 5,
      count: 3,
      note: '2 still open, typically for 25 days',
    });
    expect(change).toMatchObject({ value: null, count: 0 });
    expect(bars).toMatchObject({
      bars: [
        { value: 45, tone: 'watch' },
        { value: 5, tone: 'plain' },
      ],
    });
  });
});
