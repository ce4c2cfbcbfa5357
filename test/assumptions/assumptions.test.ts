import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumption } from '../../core/assumptions/model.ts';
import { readConfidences } from '../../core/assumptions/readConfidence.ts';
import { staleAssumptions } from '../../core/assumptions/staleAssumptions.ts';
import { isTested, testedAssumptions } from '../../core/assumptions/testedShare.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { answerOf } from '../swot/call.ts';

const today = '2026-11-15';
const header = ['ID', 'Assumption', 'Linked objective', 'Last tested', 'Next test', 'Status'];

function log(...rows: readonly (readonly Cell[])[]): Cell[][] {
  return [
    header,
    ...rows.map((cells, index) => [`A${index + 1}`, `Belief ${index + 1}`, ...cells]),
  ];
}

/** Ids and reasons of the stale ones. */
function stale(rows: Cell[][], ...more: readonly number[]): unknown {
  const answer = answerOf('STALE_ASSUMPTIONS', rows, today, ...more) as Cell[][];
  return answer.slice(1).map(([id, , why, age]) => `${id} ${why} ${age}`);
}

describe('STALE_ASSUMPTIONS', () => {
  it('STALE_ASSUMPTIONS lets the last day of the span pass', () => {
    expect(stale(log(['O-1', '2026-08-17', null, 'open']))).toEqual(['none null null']);
    expect(stale(log(['O-1', '2026-08-16', null, 'open']))).toEqual(['A1 tested too long ago 91']);
    expect(stale(log(['O-1', '2026-11-14', null, 'open']), 0)).toEqual([
      'A1 tested too long ago 1',
    ]);
    expect(stale(log(['O-1', today, null, 'open']), 0)).toEqual(['none null null']);
  });

  it('STALE_ASSUMPTIONS names what was due before today and not tested since', () => {
    expect(stale(log(['O-1', '2026-10-01', '2026-11-14', 'open']))).toEqual(['A1 test overdue 45']);
    expect(stale(log(['O-1', '2026-10-01', today, 'open']))).toEqual(['none null null']);
    expect(stale(log(['O-1', '2026-11-10', '2026-11-01', 'open']))).toEqual(['none null null']);
  });

  it('STALE_ASSUMPTIONS names what was never tested, unless a test lies ahead', () => {
    expect(stale(log(['O-1', null, null, 'open']))).toEqual(['A1 never tested null']);
    expect(stale(log(['O-1', null, '2026-12-01', 'open']))).toEqual(['none null null']);
    expect(stale(log(['O-1', null, '2026-11-01', null]))).toEqual(['A1 never tested null']);
  });

  it('STALE_ASSUMPTIONS leaves out what was refuted or retired, in other languages as well', () => {
    const rows = ['refuted', 'widerlegt', 'falsa', 'retired', 'FALSE'].map((status) => [
      'O-1',
      null,
      null,
      status,
    ]);
    expect(stale(log(...rows))).toEqual(['none null null']);
    expect(stale(log(['O-1', '2026-01-01', null, 'bestätigt']))).toHaveLength(1);
  });

  it('STALE_ASSUMPTIONS lists never tested ones first, then the oldest', () => {
    const rows = log(
      ['O-1', '2026-05-01', null, 'open'],
      ['O-1', null, null, 'open'],
      ['O-1', '2026-01-01', null, 'open'],
    );
    expect(stale(rows)).toEqual([
      'A2 never tested null',
      'A3 tested too long ago 318',
      'A1 tested too long ago 198',
    ]);
  });

  it('STALE_ASSUMPTIONS answers named issues for bad input', () => {
    expect(answerOf('STALE_ASSUMPTIONS', log(['O-1', 'last week', null, 'open']), today)).toEqual([
      'cell-unreadable',
    ]);
    expect(answerOf('STALE_ASSUMPTIONS', log(['O-1', null, null, 'perhaps']), today)).toEqual([
      'cell-unreadable',
    ]);
    expect(
      answerOf('STALE_ASSUMPTIONS', log(['O-1', { error: '#REF!' }, null, 'open']), today),
    ).toEqual(['cell-error']);
    expect(answerOf('STALE_ASSUMPTIONS', [header], today)).toEqual(['table-empty']);
    expect(answerOf('STALE_ASSUMPTIONS', log(['O-1', null, null, 'open']), 'soon')).toEqual([
      'argument-kind',
    ]);
    expect(answerOf('STALE_ASSUMPTIONS', log(['O-1', null, null, 'open']), today, -1)).toEqual([
      'argument-bounds',
    ]);
    expect(answerOf('STALE_ASSUMPTIONS', null, today)).toEqual(['argument-missing']);
  });
});

describe('ASSUMPTION_COVERAGE', () => {
  const rows = log(
    ['O-1', '2026-11-01', null, 'open'],
    ['O-1, O-2', '2026-01-01', null, 'open'],
    ['O-3', '2026-08-17', null, 'confirmed'],
    ['O-4', null, null, 'refuted'],
    [null, '2026-12-01', null, 'open'],
  );

  it('ASSUMPTION_COVERAGE is the share tested within the days; a test still to come is none', () => {
    expect(answerOf('ASSUMPTION_COVERAGE', rows, today)).toBe(0.5);
    expect(answerOf('ASSUMPTION_COVERAGE', rows, today, 365)).toBe(0.75);
  });

  it('ASSUMPTION_COVERAGE by objectives counts those of which everything was tested', () => {
    expect(answerOf('ASSUMPTION_COVERAGE', rows, today, 90, 'objectives')).toBeCloseTo(1 / 3, 12);
    expect(answerOf('ASSUMPTION_COVERAGE', rows, today, 365, 'objectives')).toBe(1);
    const loose = log([null, '2026-11-01', null, 'open']);
    expect(answerOf('ASSUMPTION_COVERAGE', loose, today, 90, 'objectives')).toEqual([
      'assumption-none',
    ]);
  });
});

describe('readConfidences', () => {
  const values = (...cells: (string | null)[]) =>
    readConfidences(cells, 'en-GB').map(({ value, unread }) =>
      unread === null ? value : 'unread',
    );

  it('readConfidences reads percents, shares and words', () => {
    expect(values('80 %', '0.5', null, 'high', 'niedrig', '1')).toEqual([
      0.8,
      0.5,
      null,
      0.8,
      0.2,
      1,
    ]);
  });

  it('readConfidences takes plain numbers above 10 for percents, with what stands beside them', () => {
    expect(values('80', '5', '100', '0')).toEqual([0.8, 0.05, 1, 0]);
  });

  it('readConfidences does not guess points of 5 or 10', () => {
    expect(values('4', '3', '5')).toEqual(['unread', 'unread', 'unread']);
  });

  it('readConfidences refuses what is above all certainty, below none, or no number', () => {
    expect(values('170 %', '-0.1', '0.4', 'rather')).toEqual(['unread', 'unread', 0.4, 'unread']);
  });
});

describe('laws of assumptions', () => {
  const settings = { seed: 20261117, numRuns: 200 };
  const places = { assumption: {}, objective: {}, evidence: {}, confidence: {} };
  const at = { ...places, testedOn: {}, nextTest: {}, owner: {} };
  const day = fc.option(fc.integer({ min: 46000, max: 46500 }), { nil: null });
  const state = fc.constantFrom('open', 'confirmed', 'refuted', 'retired', null);
  const assumptions = fc
    .array(fc.record({ testedOn: day, nextTest: day, state }), { maxLength: 12 })
    .map((list) =>
      deepFreeze(
        list.map((each, index): Assumption => {
          const rest = { objective: null, evidence: null, confidence: null, impact: null };
          return { ...each, ...rest, id: `A${index}`, text: 'x', owner: null, datesRead: true, at };
        }),
      ),
    );
  const span = fc.integer({ min: 0, max: 200 });

  it('staleAssumptions names fewer when more days are allowed, and none twice', () => {
    fc.assert(
      fc.property(assumptions, span, span, (list, one, more) => {
        const of = (days: number) =>
          staleAssumptions(list, { today: 46300, days }).map((each) => each.assumption);
        const [few, many] = [of(one + more), of(one)];
        expect(few.every((each) => many.includes(each))).toBe(true);
        expect(new Set(many).size).toBe(many.length);
      }),
      settings,
    );
  });

  it('an assumption tested too long ago is never counted as tested', () => {
    fc.assert(
      fc.property(assumptions, span, (list, days) => {
        const limits = { today: 46300, days };
        for (const { assumption, reason } of staleAssumptions(list, limits))
          if (reason !== 'test overdue') expect(isTested(assumption, limits)).toBe(false);
        const { value, tested, listed } = testedAssumptions(list, limits);
        expect(value).toBe(listed === 0 ? null : tested / listed);
      }),
      settings,
    );
  });
});
