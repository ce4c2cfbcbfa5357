import { describe, expect, it } from 'vitest';
import { targetZone } from '../../core/okr/targetZone.ts';
import { textNamesTarget } from '../../core/okr/textNamesTarget.ts';
import { windowAchievement } from '../../core/okr/windowAchievement.ts';
import { splitPeople } from '../../core/vocabulary/splitEntries.ts';

describe('targetZone', () => {
  const rising = { start: 40, commit: 50, target: 60, stretch: 70 };
  const falling = { start: 10, commit: 6, target: 4, stretch: 0 };

  it.each([
    ['below commit', rising, 45, 'below commit', 0.5],
    ['on a mark: reached', rising, 50, 'commit', 0],
    ['between target and stretch', rising, 65, 'target', 0.5],
    ['beyond stretch', rising, 90, 'stretch', 1],
    ['a step back', rising, 35, 'below commit', -0.5],
    ['falling, on the way', falling, 5, 'commit', 0.5],
    ['falling, at stretch', falling, 0, 'stretch', 1],
  ])('targetZone: %s', (_, zones, value, zone, share) => {
    expect(targetZone(zones, value)).toEqual({ zone, share: expect.closeTo(share, 12) });
  });

  it('targetZone is null when the marks are out of order', () => {
    expect(targetZone({ ...rising, commit: 65 }, 50)).toBeNull();
  });
});

describe('splitPeople', () => {
  it('splitPeople takes names apart at the usual signs and drops blanks', () => {
    expect(splitPeople('Ana, Ben; Cleo / Dan & Eve\nR&D, ')).toEqual([
      'Ana',
      'Ben',
      'Cleo',
      'Dan',
      'Eve',
      'R&D',
    ]);
    expect(splitPeople(null)).toEqual([]);
  });
});

describe('textNamesTarget', () => {
  it.each([
    ['Raise it from 20 to 45', 45, true],
    ['Raise it from 20 to 45', 40, false],
    ['Raise it to 1.234,5', 1234.5, true],
    ['Raise it to 1,234.5', 1234.5, true],
    ['At least 90 %', 0.9, true],
    ['At least 90 %', 90, true],
    ['Costs ≤ 30', 40, false],
    ['Kosten auf 30 senken', 40, false],
    ['Publish 2 posts a week', 24, true],
    ['No figure here', 5, true],
  ])('textNamesTarget(%s, %d) is %s', (text, target, expected) => {
    expect(textNamesTarget(text, target)).toBe(expected);
  });

  it.each([
    ['Patients seen within 10 minutes', 0.54, 0.8, true],
    ['Children under 12 on the books', 310, 400, true],
    ['Days with at least 3 late trains', 20, 5, true],
    ['Seen within 10 minutes', 30, 15, false],
    ['At least 90 % on time', 0.5, 0.8, false],
  ])('textNamesTarget(%s, from %d to %d) is %s', (text, start, target, expected) => {
    expect(textNamesTarget(text, target, start)).toBe(expected);
  });
});

describe('windowAchievement', () => {
  it('windowAchievement leaves out periods without a plan or an actual, and a plan of 0', () => {
    expect(windowAchievement([10, null, 0, 10], [5, 5, 5])).toEqual({
      byPeriod: [0.5, null, null, null],
      cumulative: 1,
    });
  });
});
