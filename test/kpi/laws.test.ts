import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../core/sheet/cell.ts';
import { value } from './ask.ts';

const seeded = { seed: 8, numRuns: 200 };

describe('KPI_NPS', () => {
  it('KPI_NPS of answers equals KPI_NPS of their counts, in any order', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(answers, (scores) => {
        const promoters = scores.filter((score) => score >= 9).length;
        const detractors = scores.filter((score) => score <= 6).length;
        const passives = scores.length - promoters - detractors;
        const byCount = value('KPI_NPS', null, promoters, passives, detractors);
        const reversed = [...scores].reverse().map((score) => [score]);
        return value('KPI_NPS', [scores]) === byCount && value('KPI_NPS', reversed) === byCount;
      }),
      seeded,
    );
  });
});

describe('KPI_RETENTION', () => {
  it('KPI_RETENTION and KPI_CHURN add up to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(999), fc.nat(99), (start, gone, won) => {
        const lost = gone % (start + 1);
        const retention = value('KPI_RETENTION', start, start - lost + won, won) as number;
        return Math.abs(retention + (value('KPI_CHURN', start, lost) as number) - 1) < 1e-12;
      }),
      seeded,
    );
  });
});

describe('KPI_STATUS', () => {
  it('KPI_STATUS never gets worse when the value gets better', () => {
    const rank = ['Red', 'Yellow', 'Green'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 50 }),
        fc.constantFrom('servicenow', 'clearpoint', 'redflag'),
        fc.constantFrom('higher', 'lower'),
        (actual, step, profile, direction) => {
          const better = direction === 'higher' ? actual + step : actual - step;
          const redFlag = direction === 'higher' ? 60 : 140;
          const status = (number: number) =>
            rank.indexOf(
              String(value('KPI_STATUS', number, 100, direction, profile, 1, false, redFlag)),
            );
          return status(better) >= status(actual) && status(actual) >= 0;
        },
      ),
      seeded,
    );
  });

  it('KPI_STATUS with a red flag says how far the goal is', () => {
    const reason = value('KPI_STATUS', 30, 20, 'lower', 'redflag', null, true, 40);
    expect(reason).toBe('Yellow: 10 short of the goal 20.');
  });

  it('KPI_STATUS on the edge passes although 0.9 × 0.7 is a little off in binary', () => {
    expect(value('KPI_STATUS', 0.63, 0.7, 'higher', 'servicenow')).toBe('Green');
  });
});

describe('KPI_TREND', () => {
  it('KPI_TREND of a straight line is its slope, wherever blanks are', () => {
    const slope = fc.integer({ min: -50, max: 50 });
    const holes = fc.array(fc.boolean(), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(slope, fc.integer({ min: -100, max: 100 }), holes, (rise, start, kept) => {
        const values = kept.map((keep, at) => (keep || at < 3 ? start + rise * at : null));
        const rows = value('KPI_TREND', [values]) as Matrix;
        const word = rise === 0 ? 'flat' : rise > 0 ? 'rising' : 'falling';
        return Math.abs(Number(rows[1]?.[0]) - rise) < 1e-9 && rows[1]?.[1] === word;
      }),
      seeded,
    );
  });
});
