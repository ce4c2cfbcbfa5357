import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../core/alignment/graph/circlesOf.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const options = { seed: 7, numRuns: 200 };

function sorted(groups: readonly (readonly number[])[]): number[][] {
  return groups
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Positions reachable from a start by at least one link: slow and plain. */
function reachable(start: number, links: readonly (readonly number[])[]): Set<number> {
  const seen = new Set<number>();
  const waiting = [...(links[start] ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(links[next] ?? []));
  }
  return seen;
}

describe('circlesOf', () => {
  it('circlesOf(a circle with a tail on either side) finds the circle only', () => {
    expect(sorted(circlesOf([[1], [2], [1, 3], []]))).toEqual([[1, 2]]);
  });

  it('circlesOf(a position that links to itself, twice) finds it once', () => {
    expect(circlesOf([[0, 0]])).toEqual([[0]]);
  });

  it('circlesOf(links to positions that are not there) finds nothing', () => {
    expect(circlesOf([[5], []])).toEqual([]);
  });

  it('circlesOf(two circles joined one way) keeps them apart', () => {
    expect(sorted(circlesOf([[1], [0, 2], [3], [2]]))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('circlesOf groups exactly the positions that reach each other', () => {
    const size = 7;
    const arbitrary = fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    });
    fc.assert(
      fc.property(arbitrary, (links) => {
        const found = circlesOf(deepFreeze(links));
        const groupOf = new Map(found.flatMap((group, at) => group.map((each) => [each, at])));
        for (let left = 0; left < size; left++) {
          const reach = reachable(left, links);
          expect(groupOf.has(left)).toBe(reach.has(left));
          for (let right = 0; right < size; right++) {
            if (left === right) continue;
            const together = reach.has(right) && reachable(right, links).has(left);
            const grouped = groupOf.has(left) && groupOf.get(left) === groupOf.get(right);
            expect(grouped).toBe(together);
          }
        }
      }),
      options,
    );
  });

  it('circlesOf(a chain of 200,000) does not run out of stack', () => {
    const links = Array.from({ length: 200_000 }, (_, at) => [at + 1]);
    expect(circlesOf(links)).toEqual([]);
  });
});
