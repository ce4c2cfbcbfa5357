import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreeNode } from '../../../core/declare/view.ts';
import { orderTree } from '../../../core/declare/viewText/orderTree.ts';
import { deepFreeze } from '../../deepFreeze.ts';

function node(id: string, parent: string | null): TreeNode {
  return { id, parent, label: `Label of ${id}`, type: 'objective' };
}

/** Nodes with ids and parents from a small set, so that ids repeat, parents are missing and circles close. */
const anyNodes = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.integer({ min: 0, max: 16 })))
    .map(([id, parent]) => node(String(id), parent === null ? null : String(parent))),
  { maxLength: 24 },
);

describe('orderTree', () => {
  it('orderTree(nodes) puts children under their parents, otherwise as they come', () => {
    const rows = orderTree(
      deepFreeze([
        node('b', null),
        node('a1', 'a'),
        node('a', null),
        node('b1', 'b'),
        node('a2', 'a'),
      ]),
    );
    expect(rows.map(({ node: { id }, depth }) => `${depth} ${id}`)).toEqual([
      ...['0 b', '1 b1', '0 a', '1 a1', '1 a2'],
    ]);
    expect(rows[4]).toMatchObject({ parent: 2, position: 2, siblings: 2, children: 0 });
    expect(rows[2]).toMatchObject({ parent: null, position: 2, siblings: 2, children: 2 });
  });

  it('orderTree(nodes) calls a node loose whose parent is missing or that closes a circle', () => {
    const rows = orderTree([node('a', 'gone'), node('x', 'y'), node('y', 'x'), node('s', 's')]);
    expect(rows.map(({ node: { id }, depth, loose }) => [id, depth, loose])).toEqual([
      ['a', 0, true],
      ['s', 0, true],
      ['x', 0, true],
      ['y', 1, false],
    ]);
  });

  it('orderTree(nodes) has every node exactly once, each after its parent and one level below it', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const rows = orderTree(deepFreeze(nodes));
        expect(new Set(rows.map((row) => row.node)).size).toBe(nodes.length);
        rows.forEach(({ parent, depth }, index) => {
          if (parent === null) expect(depth).toBe(0);
          else {
            expect(parent).toBeLessThan(index);
            expect(depth).toBe((rows[parent]?.depth ?? Number.NaN) + 1);
          }
        });
        rows.forEach(({ children }, index) => {
          expect(rows.filter(({ parent }) => parent === index)).toHaveLength(children);
        });
      }),
      { seed: 20260420 },
    );
  });

  it('orderTree(nodes) counts places among siblings from one to their number', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const rows = orderTree(nodes);
        const families = new Map<number | null, number[]>();
        for (const { parent, position } of rows) {
          families.set(parent, [...(families.get(parent) ?? []), position]);
        }
        for (const places of families.values()) {
          expect(places).toEqual(places.map((_, index) => index + 1));
        }
      }),
      { seed: 20260421 },
    );
  });
});
