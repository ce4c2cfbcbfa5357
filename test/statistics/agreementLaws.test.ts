import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageDeviation } from '../../core/statistics/averageDeviation.ts';
import { countInversions } from '../../core/statistics/countInversions.ts';
import { cronbachAlpha } from '../../core/statistics/cronbachAlpha.ts';
import { isRankLine } from '../../core/statistics/isRankLine.ts';
import { jaccard } from '../../core/statistics/jaccard.ts';
import { kendallConcordance } from '../../core/statistics/kendallConcordance.ts';
import { kendallTauB } from '../../core/statistics/kendallTauB.ts';
import { krippendorffAlpha } from '../../core/statistics/krippendorffAlpha.ts';
import { midRanks } from '../../core/statistics/midRanks.ts';
import { spearman } from '../../core/statistics/spearman.ts';
import { withinGroupAgreement } from '../../core/statistics/withinGroupAgreement.ts';
import { withinGroupAgreementJ } from '../../core/statistics/withinGroupAgreementJ.ts';
import { withinGroupAgreementStar } from '../../core/statistics/withinGroupAgreementStar.ts';
import { deepFreeze } from '../deepFreeze.ts';

const seeded = { seed: 20260601, numRuns: 300 };
const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 });
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 9 }))
  .chain(([width, height]) =>
    fc.array(fc.array(answer, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

function turned<T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

describe('withinGroupAgreement', () => {
  it('r*, r_wg and r_wg(J) are 1 and AD is 0 where everybody answers alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 20 }), (value, n) => {
        const same = deepFreeze(Array.from({ length: n }, () => [value, value]));
        expect(withinGroupAgreementStar(turned(same), 5).value).toBe(1);
        expect(withinGroupAgreementJ(same, 5).value).toBe(1);
        expect(
          withinGroupAgreement(
            same.map(([first]) => first ?? null),
            5,
          ).value,
        ).toBe(1);
        expect(averageDeviation(same.map(([first]) => first ?? null)).fromMean).toBe(0);
      }),
      seeded,
    );
  });

  it('r* does not depend on the order of respondents or questions and never exceeds 1', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const items = deepFreeze(turned(rows));
        const { value, n } = withinGroupAgreementStar(items, 5);
        const shuffled = [...items].reverse().map((answers) => [...answers].reverse());
        const other = withinGroupAgreementStar(shuffled, 5);
        expect(other.n).toBe(n);
        if (value === null) expect(other.value).toBeNull();
        else {
          expect(other.value).toBeCloseTo(value, 12);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      seeded,
    );
  });

  it('r* does not grow when questions are repeated, r_wg(J) never shrinks', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const once = withinGroupAgreementStar(turned(rows), 5).value;
        const twice = withinGroupAgreementStar([...turned(rows), ...turned(rows)], 5).value;
        if (once !== null) expect(twice).toBeCloseTo(once, 12);
        const short = withinGroupAgreementJ(rows, 5).value;
        const long = withinGroupAgreementJ(
          rows.map((row) => [...row, ...row]),
          5,
        ).value;
        if (short !== null) expect(long ?? -1).toBeGreaterThanOrEqual(short - 1e-12);
      }),
      seeded,
    );
  });

  it('r*([{4,4,5,4,4},{3,4,4,4,5},{2,4,3,3,4}], 5) is 0.767 and r_wg(J) 0.908, worked by hand', () => {
    const items = [
      [4, 4, 5, 4, 4],
      [3, 4, 4, 4, 5],
      [2, 4, 3, 3, 4],
    ];
    expect(withinGroupAgreementStar(items, 5).value).toBeCloseTo(0.7667, 4);
    expect(withinGroupAgreementJ(turned(items), 5).value).toBeCloseTo(0.9079, 4);
  });
});

describe('cronbachAlpha', () => {
  it('is at most 1', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const { alpha } = cronbachAlpha(deepFreeze(rows));
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
      }),
      seeded,
    );
  });
});

describe('kendallConcordance', () => {
  it('lies between 0 and 1, corrected never below uncorrected, and ignores the order of judges', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const { corrected, uncorrected } = kendallConcordance(deepFreeze(rows));
        const backwards = kendallConcordance([...rows].reverse());
        if (corrected.value === null) return;
        expect(corrected.value).toBeGreaterThanOrEqual(0);
        expect(corrected.value).toBeLessThanOrEqual(1);
        expect(corrected.value).toBeGreaterThanOrEqual((uncorrected.value ?? 0) - 1e-12);
        expect(backwards.corrected.value).toBeCloseTo(corrected.value, 12);
      }),
      seeded,
    );
  });

  it('is 1 where all judges rank alike', () => {
    expect(
      kendallConcordance([
        [1, 2, 3],
        [10, 20, 30],
        [4, 5, 6],
      ]).corrected.value,
    ).toBe(1);
  });
});

describe('spearman and kendallTauB', () => {
  const pairs = fc.array(fc.tuple(answer, answer), { minLength: 2, maxLength: 40 });

  it('change sign when one side is turned round, and equal 1 against themselves', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const away = y.map((value) => (value === null ? null : -value));
        for (const correlate of [spearman, kendallTauB]) {
          const { value } = correlate(deepFreeze(x), deepFreeze(y));
          const opposite = correlate(x, away).value;
          if (value === null) expect(opposite).toBeNull();
          else expect(opposite).toBeCloseTo(-value, 10);
          const own = correlate(x, x).value;
          if (own !== null) expect(own).toBeCloseTo(1, 12);
        }
      }),
      seeded,
    );
  });

  it('kendallTauB counts pairs as counting them one by one does', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const complete = list.filter(([a, b]) => a !== null && b !== null) as [number, number][];
        let [surplus, freeX, freeY] = [0, 0, 0];
        complete.forEach(([a, b], index) => {
          for (const [c, d] of complete.slice(index + 1)) {
            surplus += Math.sign(a - c) * Math.sign(b - d);
            freeX += a === c ? 0 : 1;
            freeY += b === d ? 0 : 1;
          }
        });
        const { value } = kendallTauB(
          list.map(([a]) => a),
          list.map(([, b]) => b),
        );
        if (freeX === 0 || freeY === 0) expect(value).toBeNull();
        else expect(value).toBeCloseTo(surplus / Math.sqrt(freeX * freeY), 12);
      }),
      seeded,
    );
  });

  it('lists of different length throw', () => {
    expect(() => spearman([1, 2], [1])).toThrow(RangeError);
  });
});

describe('krippendorffAlpha', () => {
  it('is at most 1 and ignores the order of coders and units on every level', () => {
    fc.assert(
      fc.property(
        matrix,
        fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio' as const),
        (rows, level) => {
          const { alpha, units } = krippendorffAlpha(deepFreeze(rows), level);
          const other = krippendorffAlpha(
            [...rows].reverse().map((row) => [...row].reverse()),
            level,
          );
          expect(other.units).toBe(units);
          if (alpha === null) expect(other.alpha).toBeNull();
          else {
            expect(alpha).toBeLessThanOrEqual(1);
            expect(other.alpha).toBeCloseTo(alpha, 10);
          }
        },
      ),
      seeded,
    );
  });
});

describe('small tools', () => {
  it('midRanks keep the sum of 1 to n', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }), (values) => {
        const sum = midRanks(deepFreeze(values)).reduce((total, rank) => total + rank, 0);
        expect(sum).toBeCloseTo((values.length * (values.length + 1)) / 2, 9);
      }),
      seeded,
    );
  });

  it('countInversions([3, 1, 2]) is 2', () => {
    expect(countInversions([3, 1, 2])).toBe(2);
    expect(countInversions([])).toBe(0);
  });

  it('isRankLine knows ranks with ties and gaps from scores', () => {
    expect(isRankLine([2, 1, 3])).toBe(true);
    expect(isRankLine([1.5, 1.5, 3])).toBe(true);
    expect(isRankLine([1, null, 3])).toBe(true);
    expect(isRankLine([1, 1, 3])).toBe(false);
    expect(isRankLine([4, 5, 3])).toBe(false);
    expect(isRankLine([1, null, null])).toBe(false);
  });

  it('jaccard of two empty sets is undefined', () => {
    expect(jaccard(new Set(), new Set())).toBeNull();
    expect(jaccard(new Set([1, 2]), new Set([2, 3]))).toBeCloseTo(1 / 3, 12);
  });
});
