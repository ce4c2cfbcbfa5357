import { describe, expect, it } from 'vitest';
import { agoWords, clockWords, stoppedCheckUp } from '../../../panel/model/stoppedCheckUp.ts';

const minute = 60_000;

describe('agoWords', () => {
  it.each([
    [0, 'less than a minute ago'],
    [minute - 1, 'less than a minute ago'],
    [minute, '1 minute ago'],
    [59 * minute, '59 minutes ago'],
    [60 * minute, '1 hour ago'],
    [150 * minute, '2 hours ago'],
    [-minute, 'less than a minute ago'],
  ])('agoWords(0, %i ms) is "%s"', (age, words) => {
    expect(agoWords(0, age)).toBe(words);
  });
});

describe('stoppedCheckUp', () => {
  it('stoppedCheckUp(then, now) says how old what is shown is', () => {
    expect(stoppedCheckUp(0, 4 * minute).remedy).toContain('the check-up of 4 minutes ago');
  });

  it('stoppedCheckUp(null, now) says that nothing is shown yet', () => {
    expect(stoppedCheckUp(null, 4 * minute).remedy).toMatch(/^Nothing is shown yet\./);
  });
});

describe('clockWords', () => {
  it('clockWords(moment) has hour and minute', () => {
    expect(clockWords(new Date(2026, 3, 20, 14, 5).getTime())).toMatch(/^(14|0?2)[:.]05/);
  });
});
