import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { kpiFunctions } from '../../core/kpi/functions.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

const seeded = { seed: 8, numRuns: 200 };

function ask(name: string, ...args: readonly RawArgument[]) {
  const definition = kpiFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`${name} does not exist`);
  return callFunction(definition, deepFreeze(args), neutralContext);
}

function value(name: string, ...args: readonly RawArgument[]): Cell | Matrix {
  const outcome = ask(name, ...args);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}

describe('KPI functions', () => {
  for (const definition of kpiFunctions) {
    for (const { note, arguments: given, result } of definition.examples) {
      it(`${definition.name}: ${note}`, () => {
        const outcome = callFunction(definition, deepFreeze(given), neutralContext);
        if (typeof result === 'object' && result !== null && 'issue' in result) {
          expect(outcome.ok).toBe(false);
          expect(outcome.issues.map(({ code }) => code)).toContain(result.issue);
        } else if (typeof result === 'number')
          expect(outcome.ok && outcome.value).toBeCloseTo(result, 9);
        else expect(outcome.ok && outcome.value).toEqual(result);
      });
    }
  }

  const refusals: readonly (readonly [string, string, readonly RawArgument[]])[] = [
    ['KPI_NPS', 'kpi-answer-not-whole', [[[9.5, 8]]]],
    ['KPI_NPS', 'kpi-either-or', [[[9, 8]], 4, 3, 2]],
    ['KPI_NPS', 'kpi-counts', [null, 4, null, 2]],
    ['KPI_NPS', 'kpi-counts', []],
    ['KPI_NPS', 'kpi-no-answers', [[[null, null]]]],
    ['KPI_NPS', 'argument-kind', [[['ten', 8]]]],
    ['KPI_NPS', 'argument-error', [[[{ error: '#REF!' }, 8]]]],
    ['KPI_CSAT', 'argument-bounds', [[[0, 4]]]],
    ['KPI_CSAT', 'kpi-answer-not-whole', [[[4.2]]]],
    ['KPI_CSAT', 'kpi-either-or', [[[4]], [[1, 2, 3, 4, 5]]]],
    ['KPI_CSAT', 'kpi-counts', [null, [[1, 2, 3, 4]]]],
    ['KPI_CSAT', 'kpi-no-answers', [null, [[0, 0, 0, 0, 0]]]],
    ['KPI_CHURN', 'kpi-part-exceeds-whole', [10, 11]],
    ['KPI_CHURN', 'argument-missing', [10, null]],
    ['KPI_RETENTION', 'kpi-part-exceeds-whole', [10, 20, 5]],
    ['KPI_CLTV', 'argument-missing', []],
    ['KPI_CLTV', 'kpi-method-needs', ['churn', null, null, null, null, 100, 0.05]],
    ['KPI_CLTV', 'kpi-nothing-to-divide-by', ['churn', null, null, null, 0.5, 100, 0]],
    ['KPI_CLTV', 'argument-bounds', ['churn', null, null, null, 50, 100, 0.05]],
    ['KPI_CONVERSION', 'kpi-part-exceeds-whole', [5, 4]],
    ['KPI_TURNOVER', 'kpi-counts', [[[1, null]], [[20, 22]]]],
    ['KPI_TURNOVER', 'kpi-lists-differ', [[[1, 2]], [[20]], 'periods']],
    ['KPI_TURNOVER', 'kpi-counts', [[[1, 2]], [[20, null]], 'periods']],
    ['KPI_STATUS', 'kpi-target-not-positive', [5, 0]],
    ['KPI_STATUS', 'kpi-red-flag', [5, 4, 'higher', 'redflag']],
    ['KPI_TREND', 'kpi-too-few-points', [[[1, null, 2]]]],
  ];
  for (const [name, code, args] of refusals) {
    it(`${name}(${JSON.stringify(args).slice(1, -1)}) answers ${code}`, () => {
      const outcome = ask(name, ...args);
      expect(outcome.ok).toBe(false);
      expect(outcome.issues[0]?.code).toBe(code);
    });
  }
});

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

describe('KPI_SCORE', () => {
  const day = (text: string) => serialOfText(text);
  const header = ['KPI', 'Period', 'Actual', 'Target', 'Direction', 'Aggregation', 'Frequency'];
  const sales: Matrix = [
    header,
    ['Sales', '2025-12-01', 10, 100, 'higher', 'sum', 'monthly'],
    ['Sales', '2026-01-01', 40, 50, null, null, null],
    ['Sales', '2026-02-01', 60, 50, null, null, null],
    ['Sales', '2026-03-01', null, 50, null, null, null],
    ['Sales', '2026-04-01', 30, 50, null, null, null],
  ];

  it('KPI_SCORE counts the year of the last value only', () => {
    expect(value('KPI_SCORE', sales, 'Sales')).toBeCloseTo((130 / 150) * 100, 9);
  });

  it('KPI_SCORE as of an earlier day leaves later periods out', () => {
    expect(value('KPI_SCORE', sales, 'Sales', day('2026-02-28'))).toBe(100);
  });

  it('KPI_SCORE with a year that begins in December takes December in', () => {
    expect(value('KPI_SCORE', sales, 'sales', null, true, 12)).toBeCloseTo((140 / 250) * 100, 9);
  });

  it('KPI_SCORE by the last value takes the last period with both numbers', () => {
    const last = sales.map((row, at) =>
      at === 1 ? ['Sales', '2025-12-01', 10, 100, 'higher', 'last', 'monthly'] : row,
    );
    expect(value('KPI_SCORE', last)).toBe(60);
  });

  it('KPI_SCORE warns when most months that were due have no value', () => {
    const outcome = ask('KPI_SCORE', sales, null, day('2026-11-30'));
    expect(outcome.ok).toBe(true);
    expect(outcome.issues.map(({ code, found }) => [code, found])).toEqual([
      ['kpi-low-coverage', '27 %'],
    ]);
  });

  it('KPI_SCORE does not count a month as due that still runs', () => {
    const rows: Matrix = [
      header,
      ['Visits', '2026-01-01', 8, 10, 'higher', 'sum', 'monthly'],
      ['Visits', '2026-02-01', null, 10, null, null, null],
    ];
    expect(ask('KPI_SCORE', rows, null, day('2026-02-10')).issues).toEqual([]);
    const late = ask('KPI_SCORE', rows, null, day('2026-02-28'));
    expect(late.issues.map(({ found }) => found)).toEqual(['50 %']);
  });

  it('KPI_SCORE does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.nat(4), (turn) => {
        const rows = sales.slice(1);
        const moved = [header, ...rows.slice(turn), ...rows.slice(0, turn)];
        return value('KPI_SCORE', moved) === value('KPI_SCORE', sales);
      }),
      seeded,
    );
  });

  it('KPI_SCORE without a header reads the documented order', () => {
    const rows: Matrix = [
      ['Sales', 46_023, 40, 50],
      ['Sales', 46_054, 50, 50],
    ];
    expect(value('KPI_SCORE', rows, null, null, false)).toBe(90);
  });

  const broken: readonly (readonly [string, Matrix])[] = [
    ['kpi-period-repeated', [header, ['A', '2026-01-01', 1, 2], ['A', '2026-01-01', 3, 2]]],
    ['kpi-period-missing', [header, ['A', null, 1, 2], ['A', '2026-01-01', 3, 2]]],
    ['kpi-target-undefined', [header, ['A', '2026-01-01', 1, 0]]],
    ['kpi-no-data', [header, ['A', '2026-01-01', null, 5]]],
    ['cell-unreadable', [header, ['A', '2026-01-01', 'soon', 5]]],
    ['cell-unreadable', [header, ['A', '2026-02-30', 4, 5]]],
    [
      'column-missing',
      [
        ['KPI', 'Actual', 'Target'],
        ['A', 1, 2],
      ],
    ],
  ];
  for (const [code, rows] of broken) {
    it(`KPI_SCORE of ${JSON.stringify(rows.slice(1))} answers ${code}`, () => {
      const outcome = ask('KPI_SCORE', rows);
      expect(outcome.ok).toBe(false);
      expect(outcome.issues[0]?.code).toBe(code);
    });
  }

  it('KPI_SCORE with a blank weight among typed ones is refused', () => {
    const rows: Matrix = [
      ['KPI', 'Period', 'Actual', 'Target', 'Weight'],
      ['A', '2026-01-01', 1, 2, 3],
      ['B', '2026-01-01', 1, 2, null],
    ];
    expect(ask('KPI_SCORE', rows).issues[0]?.code).toBe('kpi-weight-missing');
  });
});
