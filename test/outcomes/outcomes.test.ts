import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { runView } from '../../core/declare/runView.ts';
import { outcomesView } from '../../core/outcomes/view.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { pearson } from '../../core/statistics/pearson.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn } from '../strategy/checkRows.ts';

const header = ['Quarter', 'Long-term outcome', 'Actual', 'Alignment index'];

/** First day of quarter `index`, counted from the first of 2020. */
function quarter(index: number): string {
  const month = String((index % 4) * 3 + 1).padStart(2, '0');
  return `${2020 + Math.floor(index / 4)}-${month}-01`;
}

function tableOf(values: readonly Cell[], indices: readonly Cell[], name = 'Growth'): Matrix {
  const rows = values.map((value, index) => [quarter(index), name, value, indices[index] ?? null]);
  return [header, ...rows];
}

function correlationIn(rows: Matrix, ...rest: readonly Cell[]): readonly Cell[] {
  const { value } = callByName('OUTCOME_CORRELATION', rows, ...rest);
  return (value as Matrix)[1]?.slice(1, 3) ?? [];
}

describe('OUTCOME_CORRELATION', () => {
  const score = fc.integer({ min: 0, max: 100 });

  it('OUTCOME_CORRELATION(complete quarters) is the plain correlation, in any order of rows', () => {
    const pairs = fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(pairs, (points) => {
        const rows = tableOf(
          points.map(([, value]) => value),
          points.map(([index]) => index),
        );
        const expected = pearson(
          points.map(([index]) => index),
          points.map(([, value]) => value),
        );
        const turned = [header, ...rows.slice(1).reverse()];
        for (const each of [rows, turned]) {
          const [correlation, n] = correlationIn(each);
          expect(n).toBe(points.length);
          if (expected === null) expect(correlation).toBeNull();
          else expect(correlation).toBeCloseTo(expected, 9);
        }
      }),
      {
        seed: 49,
        numRuns: 60,
        examples: [[[5, 6, 7].map((value): [number, number] => [50, value])]],
      },
    );
  });

  it('OUTCOME_CORRELATION(an outcome that follows a quarter later) is 1 at a lag of 1', () => {
    const indices = [40, 55, 47, 60, 52];
    const rows = tableOf([1, 40, 55, 47, 60], indices);
    expect(correlationIn(rows, 'growth', 1)).toEqual([expect.closeTo(1, 12), 4]);
  });

  it('OUTCOME_CORRELATION(blank values and quarters without an index) lowers n; blank is not zero', () => {
    const rows = tableOf([1, null, 3, 4, 5], [10, 20, 30, null, 50]);
    expect(correlationIn(rows)).toEqual([expect.closeTo(1, 12), 3]);
  });

  it('OUTCOME_CORRELATION(an index that never changes) gives no number and says why', () => {
    const { value } = callByName('OUTCOME_CORRELATION', tableOf([1, 2, 3], [50, 50, 50]));
    expect((value as Matrix)[1]).toEqual(['Growth', null, 3, 'one of the two never changes']);
  });

  it('OUTCOME_CORRELATION(too few, two indices, an error) answers issues', () => {
    expect(callByName('OUTCOME_CORRELATION', tableOf([1, 2], [1, 2])).codes).toEqual([
      'outcome-too-few',
    ]);
    const two = [...tableOf([1, 2, 3], [50, 55, 60]), [quarter(0), 'Guests', 1, 51]];
    expect(callByName('OUTCOME_CORRELATION', two).codes).toEqual(['outcome-index-differs']);
    const broken = tableOf([1, { error: '#DIV/0!' }, 3], [50, 55, 60]);
    expect(callByName('OUTCOME_CORRELATION', broken).codes).toEqual(['cell-error']);
  });
});

describe('checks of outcomes', () => {
  const sound = tableOf([1, 2, 3], [50, 55, 60]);

  it('find nothing where each quarter has one index', () => {
    expect(findingsIn(sound)).toEqual([]);
  });

  it('name a quarter told twice, an index told twice, a quarter without one, an outcome told seldom', () => {
    expect(findingsIn([...sound, [quarter(2), 'Growth', 4, null]])).toEqual([
      'outcome-repeated A5',
    ]);
    expect(findingsIn([...sound, [quarter(2), 'Guests', 4, 61]])).toEqual([
      ...['outcome-index-differs D5', 'outcome-few-quarters B5'],
    ]);
    expect(findingsIn(tableOf([1, 2, 3, 4], [50, 55, null, 60]))).toEqual([
      'outcome-index-missing D4',
    ]);
    expect(findingsIn(tableOf([1, 2, 3, null], [50, 55, 60, null]))).toEqual([]);
  });
});

describe('view of outcomes', () => {
  it('says n and that nothing is proven, and hides what stands on too few', () => {
    const rows = [...tableOf([1, 2, 3], [50, 55, 60]), [quarter(0), 'Guests', 4, null]];
    const grid = deepFreeze(gridOf(rows, 'Outcomes'));
    const { blocks } = runView(outcomesView, { grids: [grid] }, neutralContext);
    expect(blocks[0]).toMatchObject({
      ...{ value: 1, count: 3, coverage: 1 },
      note: 'few quarters; moved together; no proof that one caused the other',
    });
    expect(blocks[1]).toMatchObject({ value: null, count: 1 });
    expect(blocks[2]).toMatchObject({ block: 'text' });
    expect(blocks[3]).toMatchObject({
      caption: 'Alignment index',
      bars: [{ label: '2020 Q1' }, {}, {}],
    });
  });
});
