import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../core/strategy/circles.ts';

const options = { seed: 7, numRuns: 200 };

function linksOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    links.set(from, [...(links.get(from) ?? []), to]);
    links.set(to, links.get(to) ?? []);
  }
  return links;
}

/** True where following the links from a name comes back to it: slow and plain. */
function comesBack(start: string, links: Map<string, string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(links.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === start) return true;
    if (!seen.has(next)) waiting.push(...(links.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

describe('circlesIn', () => {
  it('circlesIn(a circle with a tail on either side) names the circle only', () => {
    const links = linksOf([
      ['tail', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'top'],
    ]);
    expect([...circlesIn(links)].sort()).toEqual(['a', 'b']);
  });

  it('circlesIn(a name that links to itself, twice) names it', () => {
    expect([...circlesIn(new Map([['a', ['a', 'a']]]))]).toEqual(['a']);
  });

  it('circlesIn(links to unknown names) names nothing', () => {
    expect(circlesIn(new Map([['a', ['b']]])).size).toBe(0);
  });

  it('circlesIn names every name that comes back to itself, and nothing where none does', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 9 }), (pairs) => {
        const links = linksOf(pairs);
        const slow = [...links.keys()].filter((each) => comesBack(each, links));
        const found = circlesIn(links);
        expect(slow.filter((each) => !found.has(each))).toEqual([]);
        if (slow.length === 0) expect(found.size).toBe(0);
      }),
      options,
    );
  });
});
