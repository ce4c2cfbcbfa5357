import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentRollup } from '../../core/okr/alignmentRollup.ts';
import { type CascadeNode, cascade } from '../../core/okr/cascade.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { answer, issuesOf } from './call.ts';

const objectives: Cell[][] = [
  ['Id', 'Objective', 'Parent', 'Weight'],
  ['T2', 'Second team', 'C', null],
  ['C', 'Company', null, null],
  ['T1', 'First team', 'company', null],
  ['S', 'Squad of the first', 'T1', 0],
];
const keyResults: Cell[][] = [
  ['Objective', 'Key result', 'Start', 'Target', 'Current'],
  ['T1', 'a', 0, 10, 2],
  ['First team', 'b', 0, 10, 4],
  ['T2', 'c', 0, 10, 9],
  ['S', 'd', 0, 10, null],
];

describe('OKR_CASCADE', () => {
  it('scores each objective from its key results and the objectives below it, in the order of the list', () => {
    const table = answer('OKR_CASCADE', objectives, keyResults) as Cell[][];
    expect(table.map(([id, parent, level]) => [id, parent, level])).toEqual([
      ['Id', 'Parent', 'Level'],
      ['T2', 'C', 2],
      ['C', null, 1],
      ['T1', 'company', 2],
      ['S', 'T1', 3],
    ]);
    const scores = Object.fromEntries(
      table.map(([id, , , score, coverage]) => [id, [score, coverage]]),
    );
    expect(scores.T1?.[0]).toBeCloseTo(0.3, 12);
    expect(scores.C?.[0]).toBeCloseTo(0.6, 12);
    expect(scores.S).toEqual([null, 0]);
    expect(scores.T1?.[1]).toBe(1);
  });

  it('lowers the coverage, not the score, when a subtree has no data', () => {
    const list = [
      ['Id', 'Objective', 'Parent'],
      ['C', 'Company', null],
      ['A', 'One', 'C'],
      ['B', 'Two', 'C'],
    ];
    const known = [
      ['Objective', 'Key result', 'Start', 'Target', 'Current'],
      ['A', 'a', 0, 10, 5],
    ];
    expect((answer('OKR_CASCADE', list, known) as Cell[][])[1]).toEqual(['C', null, 1, 0.5, 0.5]);
  });

  it('shows the way round a circle of parents', () => {
    const list = [
      ['Id', 'Objective', 'Parent'],
      ['A', 'One', 'B'],
      ['B', 'Two', 'C'],
      ['C', 'Three', 'A'],
      ['D', 'Four', 'A'],
    ];
    const issues = issuesOf('OKR_CASCADE', list);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ['okr-parent-cycle', 'A → B → C → A'],
    ]);
    expect(issues[0]?.place).toMatchObject({ argument: 'objectives', row: 1 });
  });

  it('refuses an objective that is its own parent and an id that stands for two', () => {
    const self = [
      ['Id', 'Objective', 'Parent'],
      ['A', 'One', 'A'],
    ];
    expect(issuesOf('OKR_CASCADE', self)[0]?.found).toBe('A → A');
    const twice = [
      ['Id', 'Objective', 'Parent'],
      ['A', 'One', null],
      ['A', 'Two', null],
    ];
    expect(answer('OKR_CASCADE', twice)).toContain('okr-id-repeated');
  });

  it('names an unknown parent in the table and in an issue', () => {
    const list = [
      ['Id', 'Objective', 'Parent', 'Progress'],
      ['A', 'One', 'X9', 0.4],
    ];
    expect((answer('OKR_CASCADE', list) as Cell[][])[1]).toEqual([
      'A',
      'X9 (not found)',
      1,
      0.4,
      1,
    ]);
    expect(issuesOf('OKR_CASCADE', list)[0]).toMatchObject({
      code: 'okr-parent-unknown',
      found: '"X9"',
    });
  });

  it('names a key result whose objective is not listed', () => {
    const list = [
      ['Id', 'Objective', 'Parent'],
      ['A', 'One', null],
    ];
    const stray = [
      ['Objective', 'Key result', 'Start', 'Target', 'Current'],
      ['Q', 'stray', 0, 10, 5],
    ];
    const [issue] = issuesOf('OKR_CASCADE', list, stray);
    expect(issue).toMatchObject({ code: 'kr-objective-unknown', found: '"Q"', subject: 'stray' });
  });

  it('reads a list with one row a key result as objectives too', () => {
    const flat = [
      ['Objective', 'Key result', 'Start', 'Target', 'Current'],
      ['Bread', 'a', 0, 10, 5],
      ['Bread', 'b', 0, 10, 10],
    ];
    expect(answer('OKR_CASCADE', flat, flat)).toEqual([
      ['Id', 'Parent', 'Level', 'Score', 'Coverage'],
      ['Bread', null, 1, 0.75, 1],
    ]);
  });
});

describe('cascade', () => {
  const node = (parent: number, ownScore: number | null = null): CascadeNode => ({
    parent,
    weight: null,
    ownScore,
    ownCoverage: ownScore === null ? null : 1,
  });

  it('cascade with equal weights is alignmentRollup level by level', () => {
    const result = cascade([node(-1, 0.3), node(0, 0.5), node(0, 0.75)]);
    const expected = alignmentRollup([{ score: 0.3, weight: 1 }], [0.5, 0.75]);
    expect('scores' in result && result.scores[0]?.score).toBeCloseTo(expected ?? Number.NaN, 12);
  });

  it('cascade of a hundred thousand objectives in one long chain ends, and carries the score to the top', () => {
    const count = 100_000;
    const chain = Array.from({ length: count }, (_, index) =>
      node(index - 1, index === count - 1 ? 0.25 : null),
    );
    const result = cascade(chain);
    if (!('scores' in result)) throw new Error('a chain is no circle');
    expect(result.scores[0]).toEqual({ level: 1, score: 0.25, coverage: 1 });
    expect(result.scores[count - 1]?.level).toBe(count);
  });

  it('cascade does not depend on the order of the list', () => {
    const tree = fc.array(
      fc.record({ up: fc.nat(), score: fc.option(fc.integer({ min: 0, max: 10 })) }),
      {
        minLength: 1,
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(tree, (items) => {
        const nodes = items.map(({ up, score }, index) =>
          node(index === 0 ? -1 : up % index, score === null ? null : score / 10),
        );
        const last = nodes.length - 1;
        const turned = [...nodes].reverse().map((each) => ({
          ...each,
          parent: each.parent < 0 ? -1 : last - each.parent,
        }));
        const [one, other] = [cascade(nodes), cascade(turned)];
        if (!('scores' in one && 'scores' in other)) throw new Error('a tree is no circle');
        one.scores.forEach((score, index) => {
          const same = other.scores[last - index];
          expect(same?.level).toBe(score.level);
          expect(same?.score ?? -1).toBeCloseTo(score.score ?? -1, 12);
          expect(same?.coverage).toBeCloseTo(score.coverage, 12);
        });
      }),
      { seed: 11 },
    );
  });
});
