import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAgreementFunction } from '../../core/ranking/functions/codeAgreementFunction.ts';
import { messageOverlapFunction } from '../../core/ranking/functions/messageOverlapFunction.ts';
import { perceptionGapFunction } from '../../core/ranking/functions/perceptionGapFunction.ts';
import { rankAgreement } from '../../core/ranking/functions/rankAgreement.ts';
import { recallScoreFunction } from '../../core/ranking/functions/recallScoreFunction.ts';
import { matchPriorities } from '../../core/ranking/matchPriorities.ts';
import { messageOverlap } from '../../core/ranking/messageOverlap.ts';
import { perceptionGap } from '../../core/ranking/perceptionGap.ts';
import { recallScore } from '../../core/ranking/recallScore.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { ask } from '../survey/ask.ts';

const seeded = { seed: 20260603, numRuns: 200 };
const official = ['Best sourdough in town', 'Deliver on time', 'Waste less bread', 'A third shop'];

describe('matchPriorities', () => {
  it.each([
    ['best sourdough in town', 0],
    ['SOURDOUGH', 0],
    ['on-time delivery', 1],
    ['delivering on time', 1],
    ['less waste', 2],
    ['bread', 2],
    ['happy guests', null],
    ['', null],
  ])('matchPriorities(%j)', (text, expected) => {
    expect(matchPriorities([text], official)[0]?.official ?? null).toBe(expected);
  });

  it('a wording that fits two priorities equally is not guessed', () => {
    expect(matchPriorities(['shops'], ['Clean shops', 'Bright shops'])[0]?.official).toBeNull();
  });

  it('two wordings of something else are one where they share their words', () => {
    const [one, other] = matchPriorities(['happy guests', 'The guests are happy'], official);
    expect(one?.key).toBe(other?.key);
  });
});

describe('recallScore', () => {
  it('counts the first k only, each once, and leaves out who named nothing', () => {
    const recalled = deepFreeze([
      { person: 'Ann', named: ['sourdough', 'the best sourdough', 'third shop'] },
      { person: 'Bob', named: [] },
      { person: 'Cy', named: ['less waste', 'deliver on time', 'sourdough'] },
    ]);
    const { recall, n, namedBy } = recallScore(recalled, official, 3);
    expect(recall).toBeCloseTo((1 / 3 + 1) / 2, 12);
    expect(n).toBe(2);
    expect(namedBy).toEqual([2, 1, 1, 1]);
  });

  it('is undefined without leaders or priorities', () => {
    expect(recallScore([], official, 3).recall).toBeNull();
    expect(recallScore([{ person: 'Ann', named: ['x'] }], [], 3).recall).toBeNull();
  });

  it('lies between 0 and 1, is 1 for the list itself, and ignores the order of leaders', () => {
    const names = fc.array(fc.constantFrom(...official, 'guests', 'cash'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 6 }), (lists) => {
        const recalled = lists.map((named, index) => ({ person: `L${index}`, named }));
        const { recall } = recallScore(deepFreeze(recalled), official, 3);
        const backwards = recallScore([...recalled].reverse(), official, 3).recall;
        expect(recall === null).toBe(lists.every(({ length }) => length === 0));
        expect(backwards ?? -1).toBeCloseTo(recall ?? -1, 12);
        expect(recall ?? 0).toBeGreaterThanOrEqual(0);
        expect(recall ?? 0).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
    expect(recallScore([{ person: 'Ann', named: official }], official, 3).recall).toBe(1);
  });
});

describe('perceptionGap', () => {
  it('takes leaders with both sides only', () => {
    const leaders = [
      { felt: 1, recall: 0.5 },
      { felt: null, recall: 0 },
      { felt: 0, recall: null },
    ];
    expect(perceptionGap(leaders)).toEqual({ gap: 0.5, felt: 1, recall: 0.5, n: 1 });
    expect(perceptionGap([])).toEqual({ gap: null, felt: null, recall: null, n: 0 });
  });
});

describe('messageOverlap', () => {
  it('is 1 for the same words, 0 for none in common, whatever the endings and articles', () => {
    expect(messageOverlap(['We deliver bread', 'Delivering the breads']).overlap).toBe(1);
    expect(messageOverlap(['We bake bread', 'Open three shops']).overlap).toBe(0);
    expect(messageOverlap(['Das beste Brot', 'Bestes Brot']).overlap).toBe(1);
  });

  it('names the odd one out of three, none of two or where two are equally far', () => {
    const same = ['The best bread in town', 'Best bread in our town'];
    expect(messageOverlap([...same, 'Three more shops']).outlier).toBe(2);
    expect(messageOverlap(['Best bread', 'Three shops']).outlier).toBeNull();
    expect(messageOverlap([...same, 'Three shops', 'Lower prices']).outlier).toBeNull();
    expect(messageOverlap(['One text']).overlap).toBeNull();
  });
});

describe('functions', () => {
  const byColumn: Matrix = [
    ['Priority', 'Official rank', 'Ann', 'Bob'],
    ['Bread', 1, 1, 1],
    ['Cake', 2, 2, 2],
    ['Rolls', 3, 3, 3],
  ];

  it('RANK_AGREEMENT leaves the official order out, and finds where leaders stand', () => {
    expect(ask(rankAgreement, byColumn)).toBe(1);
    const rows: Matrix = [
      [1, 2, 3, 4],
      [2, 1, 4, 3],
    ];
    expect(ask(rankAgreement, rows)).toBe(0.8);
    const columns = [0, 1, 2, 3].map((at) => rows.map((row) => row[at] ?? null));
    expect(ask(rankAgreement, columns)).toBe(0.8);
    expect(ask(rankAgreement, columns, false, 'rows')).toBe(0);
  });

  it('RANK_AGREEMENT refuses words, errors and a single priority', () => {
    expect(
      ask(rankAgreement, [
        ['A', 'B'],
        [1, 'x'],
        [2, 1],
      ]),
    ).toEqual({
      issues: ['ranking-not-number'],
    });
    expect(
      ask(rankAgreement, [
        [1, { error: '#N/A' }],
        [2, 1],
      ]),
    ).toEqual({
      issues: ['ranking-not-number'],
    });
    expect(ask(rankAgreement, [[1], [1]])).toEqual({ issues: ['ranking-too-few'] });
  });

  it('RECALL_SCORE takes the official order from ranks, and headers of its own', () => {
    const named: Matrix = [
      ['Leader', 'Priority 1'],
      ['Ann', 'sourdough'],
    ];
    const ranked: Matrix = [
      ['Priority', 'Official rank'],
      ['Deliver on time', 2],
      ['Best sourdough', 1],
    ];
    expect(ask(recallScoreFunction, named, ranked, 1)).toBe(1);
    expect(ask(recallScoreFunction, named, [['Deliver on time'], ['Best sourdough']], 1)).toBe(0);
    expect(ask(perceptionGapFunction, named, ranked, 1)).toEqual({ issues: ['ranking-too-few'] });
  });

  it('MESSAGE_OVERLAP reads one column, pairs and headed tables alike', () => {
    const texts = ['The best bread', 'Best bread in town'];
    const column = texts.map((text) => [text]);
    const pairs = texts.map((text, index) => [`Leader ${index}`, text]);
    const headed = [
      ['Team', 'Strategy in one sentence', 'Leader'],
      ...texts.map((text) => ['x', text, 'Ann']),
    ];
    for (const range of [column, pairs, headed, [['Strategy in one sentence'], ...column]])
      expect(ask(messageOverlapFunction, range)).toBeCloseTo(2 / 3, 12);
  });

  it('CODE_AGREEMENT leaves names out, and wants numbers where steps count', () => {
    const codes: Matrix = [
      ['Comment', 'Ann', 'Bob', 'Cy'],
      ['first', 'goal', 'goal', 'goal'],
      ['second', 'role', 'role', null],
      ['third', 'pay', 'pay', 'pay'],
    ];
    expect(ask(codeAgreementFunction, codes)).toBe(1);
    expect(ask(codeAgreementFunction, codes, 'fleiss')).toBe(1);
    expect(
      ask(
        codeAgreementFunction,
        [
          ['a', 'b'],
          ['b', 'b'],
        ],
        null,
        'interval',
      ),
    ).toEqual({
      issues: Array.from({ length: 4 }, () => 'coding-needs-numbers'),
    });
    expect(ask(codeAgreementFunction, [[null, null]])).toEqual({ issues: ['ranking-too-few'] });
  });
});
