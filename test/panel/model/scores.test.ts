import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonDate, groupScores, scoreView } from '../../../panel/model/scoreView.ts';
import { standInScores } from '../standInCheckUp.ts';

describe('scores', () => {
  it('scoreView(score, 0.6) says "Not enough data" below the least coverage, however good the value', () => {
    const thin = standInScores[3];
    if (!thin) throw new Error('the stand-in lacks a score');
    expect(scoreView(thin, 0.6)).toMatchObject({ value: 'Not enough data', share: null });
    expect(scoreView(thin, 0.4)).toMatchObject({ value: '90 %', share: 0.9, enough: true });
  });

  it('scoreView(score, minimum) never shows a number without coverage (law)', () => {
    const coverage = fc.double({ min: 0, max: 1, noNaN: true });
    const value = fc.option(fc.double({ min: -2, max: 2, noNaN: true }));
    fc.assert(
      fc.property(value, coverage, coverage, (given, covered, minimum) => {
        const [first] = standInScores;
        if (!first) throw new Error('the stand-in lacks a score');
        const view = scoreView({ ...first, value: given, coverage: covered }, minimum);
        expect(view.enough).toBe(given !== null && covered >= minimum);
        expect(view.share === null).toBe(!view.enough);
        if (view.share !== null) expect(view.share).toBeGreaterThanOrEqual(0);
        if (view.share !== null) expect(view.share).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('scoreView(score) writes each unit its way', () => {
    const [first] = standInScores;
    if (!first) throw new Error('the stand-in lacks a score');
    const shown = (unit: typeof first.unit, value: number) =>
      scoreView({ ...first, unit, value, coverage: 1 }, 0.6).value;
    expect(shown('score', 68.4)).toBe('68 of 100');
    expect(shown('nps', 12)).toBe('+12');
    expect(shown('nps', -3)).toBe('-3');
    expect(shown('days', 4.25)).toBe('4.3 days');
    expect(shown('date', 46132)).toBe('2026-04-20');
    expect(shown('money', 1234.567)).toBe('1235');
  });

  it('commonDate(groups) is the date of all scores, or null when they differ', () => {
    expect(commonDate(groupScores(standInScores, 0.6))).toBe('2026-04-20');
    const mixed = standInScores.map((score, index) => ({ ...score, asOf: 46132 + index }));
    expect(commonDate(groupScores(mixed, 0.6))).toBeNull();
    const undated = standInScores.map((score) => ({ ...score, asOf: null }));
    expect(commonDate(groupScores(undated, 0.6))).toBeNull();
  });

  it('groupScores(scores) keeps kinds and scores in their order', () => {
    const groups = groupScores(standInScores, 0.6);
    expect(groups.map(({ kind, scores }) => [kind, scores.length])).toEqual([
      ['okr', 1],
      ['objective', 4],
      ['perspective', 2],
    ]);
  });
});
