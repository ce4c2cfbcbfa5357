import { describe, expect, it } from 'vitest';
import { gradeBand } from '../../core/okr/gradeBand.ts';
import { statusProfileNames, statusProfiles } from '../../core/okr/statusProfiles.ts';
import { sweetSpot } from '../../core/okr/sweetSpot.ts';
import { answer } from './call.ts';

const status = (progress: number | null, expected: number | null, profile = '') =>
  answer('KR_STATUS', progress, expected, profile);

describe('KR_STATUS', () => {
  it.each([
    ['viva', 'Behind', 'Behind'],
    ['engagedly', 'On track', 'On track'],
    ['upraise', 'Lagging', 'At risk'],
    ['mooncamp', 'Progressing', 'Off track'],
    ['servicenow', 'Yellow', 'Red'],
    ['fixed', 'Red', 'Red'],
    ['clearpoint', 'Red', 'Red'],
  ])('reads the same two goals by the rule of %s: %s and %s', (profile, forty, five) => {
    expect(status(0.4, 0.5, profile)).toBe(forty);
    expect(status(0.05, 0.1, profile)).toBe(five);
  });

  it.each([
    ['viva passes a gap of 0', 0.5, 0.5, 'viva', 'On track'],
    ['viva passes 25 points, whatever binary arithmetic says', 0.35, 0.6, 'viva', 'Behind'],
    ['engagedly does not pass 16.5 points', 0.335, 0.5, 'engagedly', 'Behind'],
    ['engagedly passes 33 points', 0.17, 0.5, 'engagedly', 'Behind'],
    ['upraise passes 95 %', 0.95, 1, 'upraise', 'On track'],
    ['planview counts exactly ten points as behind', 0.4, 0.5, 'planview', 'Behind'],
    ['planview is on track at exactly ten points ahead', 0.6, 0.5, 'planview', 'On track'],
    ['planview is ahead beyond', 0.61, 0.5, 'planview', 'Ahead'],
    ['mooncamp knows finished work', 1, 1, 'mooncamp', 'Achieved'],
    ['a ratio with nothing expected is the best band', 0, 0, 'upraise', 'On track'],
  ])('%s', (_, progress, expected, profile, wanted) => {
    expect(status(progress, expected, profile)).toBe(wanted);
  });

  it('puts closed before stale, stale before pending, pending before thin data, thin data before the rule', () => {
    expect(answer('KR_STATUS', null, 0.5, '', 0.1, 30, 14, false, 'Postponed')).toBe('Postponed');
    expect(answer('KR_STATUS', null, 0.5, '', 0.1, 30)).toBe('Stale');
    expect(answer('KR_STATUS', null, 0.5, '', 0.1, 3)).toBe('Pending');
    expect(answer('KR_STATUS', 1, 0.5, '', 0.59, 3)).toBe('Not enough data');
    expect(answer('KR_STATUS', 1, 0.5, '', 0.6, 14)).toBe('On track');
  });

  const byHand = (until: string | null, asOf: string | null, days = 3, coverage = 1) =>
    answer(
      ...(['KR_STATUS', 0.1, 0.5, '', coverage, days, 14, false, null] as const),
      ...(['On track', until, asOf] as const),
    );

  it('a status set by hand holds through its last day, and not beyond', () => {
    expect(byHand('2026-11-30', '2026-11-15')).toBe('On track');
    expect(byHand('2026-11-30', '2026-11-30')).toBe('On track');
    expect(byHand('2026-11-30', '2026-12-01')).toBe('At risk');
  });

  it('a status set by hand never hides silence or thin data', () => {
    expect(byHand('2026-11-30', '2026-11-15', 15)).toBe('Stale');
    expect(byHand('2026-11-30', '2026-11-15', 3, 0.5)).toBe('Not enough data');
  });

  it('a status set by hand needs its last day and the day it is judged for', () => {
    expect(byHand(null, '2026-11-15')).toContain('status-override-no-end');
    expect(byHand('2026-11-30', null)).toContain('status-override-no-end');
  });

  it('okrstool knows two bands whatever the date', () => {
    expect(status(0.75, 0.9, 'okrstool')).toBe('On track');
    expect(status(0.74, 0.1, 'okrstool')).toBe('At risk');
  });

  const own = (progress: number, behindAbove: number | null, atRiskAbove: number | null) =>
    answer(
      ...(['KR_STATUS', progress, 0.5, 'own', null, 3, null, null, null, null, null] as const),
      ...([null, behindAbove, atRiskAbove] as const),
    );

  it('own takes one’s own limits, a value on a limit passes, without limits it is viva', () => {
    expect(own(0.4, 0.1, 0.3)).toBe('On track');
    expect(own(0.2, 0.1, 0.3)).toBe('Behind');
    expect(own(0.19, 0.1, 0.3)).toBe('At risk');
    expect(own(0.4, null, null)).toBe(status(0.4, 0.5, 'viva'));
    expect(own(0.4, 0.3, 0.1)).toContain('status-limits-reversed');
  });

  it('needs no expected progress for a rule that ignores time', () => {
    expect(status(0.8, null, 'fixed')).toBe('Green');
    expect(status(0.8, null, 'viva')).toContain('status-no-expected');
  });

  it('explains itself: rule, figures and the distance to both neighbours', () => {
    const table = answer('KR_STATUS', 0.4, 0.5, 'viva', null, null, null, true);
    const items = Object.fromEntries(table as [string, unknown][]);
    expect(items).toMatchObject({
      Status: 'Behind',
      'Decided by': 'rule',
      Profile: 'viva',
      Progress: 0.4,
      Expected: 0.5,
      Compared: 'gap',
      'Compared value': 0.1,
      'Next better': 'On track',
      'Distance to better': 0.1,
      'Next worse': 'At risk',
      'Room to worse': 0.15,
    });
  });

  it('has bands from best to worst in every profile, the last without a limit, each with its source', () => {
    for (const name of statusProfileNames) {
      const { bands, measure, source } = statusProfiles[name];
      const limits = bands.slice(0, -1).map(({ limit }) => limit ?? Number.NaN);
      const ordered = [...limits].sort((a, b) => (measure === 'gap' ? a - b : b - a));
      expect(limits).toEqual(ordered);
      expect(bands[bands.length - 1]?.limit).toBeUndefined();
      expect(source.length).toBeGreaterThan(10);
    }
  });
});

describe('grades', () => {
  it('gradeBand cuts half-open at 0.4 and 0.7, and reaches 0.7 with seven tenths', () => {
    expect([0.39999, 0.4, 0.69999, 0.7].map((score) => gradeBand(score))).toEqual([
      'red',
      'yellow',
      'yellow',
      'green',
    ]);
    expect(gradeBand(0.1 + 0.2 + 0.4)).toBe('green');
  });

  it('gradeBand expects a promise to be kept', () => {
    expect([0.69, 0.7, 0.99, 1].map((score) => gradeBand(score, 'committed'))).toEqual([
      'red',
      'yellow',
      'yellow',
      'green',
    ]);
  });

  it('sweetSpot holds from 0.6 to 0.7, both ends in', () => {
    expect([0.59, 0.6, 0.7, 0.71].map(sweetSpot)).toEqual([false, true, true, false]);
  });
});
