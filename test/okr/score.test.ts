import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWeights } from '../../core/okr/shareWeights.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { answer, issuesOf } from './call.ts';

const header = ['Objective', 'Key result', 'Type', 'Start', 'Target', 'Current', 'Weight'];

describe('shareWeights', () => {
  const share = (weights: readonly (number | null)[]) =>
    shareWeights(weights.map((weight) => ({ group: '', weight })));

  it.each([
    ['alike when none is given', [null, null], [1, 1]],
    ['what 50 leaves of 100', [50, null, null], [50, 25, 25]],
    ['what 0.4 leaves of 1', [0.4, null, null], [0.4, 0.3, 0.3]],
    ['the mean of mere points', [3, 1, null], [3, 1, 2]],
    ['the mean where the given go beyond 100', [60, 80, null], [60, 80, 70]],
    ['all of it beside a 0', [0, null, null], [0, 0.5, 0.5]],
    ['nothing when nothing is left', [100, null], [100, 0]],
  ])('gives blank weights %s', (_, weights, expected) => {
    share(weights).forEach((weight, index) => {
      expect(weight).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    });
  });

  it('shares within each objective', () => {
    const weights = [
      { group: 'a', weight: 50 },
      { group: 'a', weight: null },
      { group: 'b', weight: 80 },
      { group: 'b', weight: null },
    ];
    expect(shareWeights(weights)).toEqual([50, 50, 80, 20]);
  });
});

describe('OKR_SCORE', () => {
  const rows: Cell[][] = [
    ['O-1', 'Up', 'increase', 0, 10, 5, null],
    [null, 'Down', 'decrease', 10, 0, 1, null],
    ['O-2', 'Band', 'binary', null, null, 1, null],
    ['O-2', 'Unknown', '', 0, 10, null, null],
    ['O-2', 'Learn', 'baseline', null, null, null, null],
  ];

  it('is the mean of progress where no weight is given, with blank objectives under the one above', () => {
    expect(answer('OKR_SCORE', [header, ...rows])).toBeCloseTo(0.8, 12);
    expect(answer('OKR_SCORE', [header, ...rows], 'o-1 ')).toBeCloseTo(0.7, 12);
  });

  it('leaves weight 0 out and counts like OKR_COVERAGE', () => {
    const weighted = [header, ['O', 'a', '', 0, 10, 5, 1], ['O', 'b', '', 0, 10, 9, 0]];
    expect(answer('OKR_SCORE', weighted)).toBe(0.5);
    expect(answer('OKR_COVERAGE', weighted)).toBe(1);
    expect(answer('OKR_COVERAGE', [header, ...rows])).toBe(0.75);
  });

  it('reads columns in the documented order without a header', () => {
    const bare = [
      ['KR-1', 'O-1', 'Loaves', 'Ana', 'increase', 0, 10, 4],
      ['KR-2', 'O-1', 'Queue', 'Ana', 'decrease', 10, 0, 2],
    ];
    expect(answer('OKR_SCORE', bare)).toBeCloseTo(0.6, 12);
    expect(answer('OKR_SCORE', bare, null, false)).toBeCloseTo(0.6, 12);
  });

  it('names the column expected where a range without a header does not fit', () => {
    const [issue] = issuesOf('OKR_SCORE', [
      ['KR-1', 'O-1', 'Loaves', 'Ana', 'increase', 'zero', 10, 4],
    ]);
    expect(issue?.code).toBe('cell-unreadable');
    expect(issue?.expected).toContain('Start');
    expect(issue?.place).toMatchObject({ argument: 'keyResults', row: 0, column: 5 });
  });

  it.each([
    ['no current value at all', [header, ['O', 'a', '', 0, 10, null, 1]], 'okr-no-data'],
    ['weights of 0 only', [header, ['O', 'a', '', 0, 10, 5, 0]], 'okr-weights-zero'],
    ['a negative weight', [header, ['O', 'a', '', 0, 10, 5, -1]], 'value-out-of-range'],
    ['a text for the current value', [header, ['O', 'a', '', 0, 10, 'soon', 1]], 'cell-unreadable'],
    ['an error cell', [header, ['O', 'a', '', 0, 10, { error: '#DIV/0!' }, 1]], 'cell-error'],
    [
      'no column with a measure',
      [
        ['Objective', 'Key result'],
        ['O', 'a'],
      ],
      'okr-columns',
    ],
    ['a header and nothing below', [header], 'table-empty'],
  ] as const)('answers an issue for %s', (_, range, code) => {
    expect(answer('OKR_SCORE', range)).toContain(code);
  });

  it('is not disturbed by an unreadable cell it does not need, and says which objective it does not find', () => {
    const range = [
      ['Key result', 'Start', 'Target', 'Current', 'Due date'],
      ['a', 0, 10, 5, 'when it is done'],
    ];
    expect(answer('OKR_SCORE', range)).toBe(0.5);
    expect(answer('OKR_SCORE', range, 'O-9')).toContain('okr-objective-unknown');
  });

  it('says so when it counts from 0 because there is no start column', () => {
    const range = [
      ['Key result', 'Target', 'Current'],
      ['a', 10, 5],
    ];
    expect(answer('OKR_SCORE', range)).toBe(0.5);
    expect(issuesOf('OKR_SCORE', range).map(({ code }) => code)).toEqual(['okr-start-assumed']);
  });

  const keyResult = fc.record({
    progress: fc.integer({ min: 0, max: 100 }),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  const list = fc.array(keyResult, { minLength: 1, maxLength: 12 });
  const score = (items: readonly { progress: number; weight: number }[], factor = 1) =>
    answer('OKR_SCORE', [
      ['Key result', 'Progress', 'Weight'],
      ...items.map(({ progress, weight }, index) => [`${index}`, progress / 100, weight * factor]),
    ]) as number;

  it('ignores the order of rows', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(score([...items].reverse())).toBeCloseTo(score(items), 12);
      }),
      { seed: 7 },
    );
  });

  it('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(0.01, 0.5, 3, 100), (items, factor) => {
        expect(score(items, factor)).toBeCloseTo(score(items), 12);
      }),
      { seed: 7 },
    );
  });

  it('lies between the least and the greatest progress', () => {
    fc.assert(
      fc.property(list, (items) => {
        const shares = items.map(({ progress }) => progress / 100);
        expect(score(items)).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(score(items)).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
      { seed: 7 },
    );
  });
});
