import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderTree } from '../../../core/declare/viewText/orderTree.ts';
import { tableKinds } from '../../../core/recognise/table.ts';
import { cellOfPlace } from '../../../panel/model/cellOfPlace.ts';
import { groupViews } from '../../../panel/model/groupViews.ts';
import { treeKey } from '../../../panel/model/treeKey.ts';
import { firstUnfolded, foldable, visibleRows } from '../../../panel/model/visibleRows.ts';
import { kindName, roleName, subjectName } from '../../../panel/model/words.ts';
import { standInTables } from '../standInCheckUp.ts';
import { standInTree } from '../standInPictures.ts';
import { standInViews } from '../standInViews.ts';

describe('groupViews', () => {
  it('groupViews(views, tables) puts views with data first and says what the others need', () => {
    const [first, second] = standInViews;
    const absent = standInViews.find(({ id }) => id === 'absent');
    if (!first || !second || !absent) throw new Error('the stand-in views have changed');
    const groups = groupViews(
      [absent, first, { ...second, kinds: ['budget', 'okr'] }],
      standInTables,
    );
    expect(groups.map(({ title }) => title)).toEqual([
      'Strategy and goals',
      'Agreement and networks',
    ]);
    expect(groups[1]?.views).toEqual([{ view: absent, hasData: false, needs: 'Survey answers' }]);
    expect(groups[0]?.views.every(({ hasData }) => hasData)).toBe(true);
  });

  it('groupViews(views, tables) loses no view, whatever kinds it has', () => {
    const anyView = fc.record({
      id: fc.string(),
      title: fc.string(),
      summary: fc.string(),
      kinds: fc.array(fc.constantFrom(...tableKinds)),
    });
    fc.assert(
      fc.property(fc.array(anyView), (views) => {
        const listed = groupViews(views, standInTables).flatMap(({ views: own }) => own);
        expect(listed).toHaveLength(views.length);
      }),
      { seed: 12 },
    );
  });
});

describe('kindName', () => {
  it('kindName(kind) has a name of its own for every kind, not only its word', () => {
    const unnamed = tableKinds.filter((kind) => subjectName(kind) === undefined);
    expect(unnamed.map((kind) => `${kind}: ${kindName(kind)} from ${roleName(kind)}`)).toEqual([]);
  });
});

describe('cellOfPlace', () => {
  it('cellOfPlace(place) is a cell only where sheet and row are known', () => {
    expect(cellOfPlace({ sheet: 'A', row: 3, column: 2 })).toEqual({ sheet: 'A', cell: 'C4' });
    expect(cellOfPlace({ sheet: 'A', row: 3 })).toEqual({ sheet: 'A', cell: 'A4' });
    expect(cellOfPlace({ sheet: 'A', column: 3 })).toBe(null);
    expect(cellOfPlace(undefined)).toBe(null);
  });
});

describe('visibleRows', () => {
  const rows = orderTree(standInTree.nodes);

  it('visibleRows(rows, unfolded) hides everything below what is folded', () => {
    expect(visibleRows(rows, new Set())).toEqual([0, 7]);
    expect(visibleRows(rows, foldable(rows))).toHaveLength(rows.length);
    expect(visibleRows(rows, new Set([1, 2]))).toEqual([0, 7]);
  });

  it('firstUnfolded(rows, most) opens whole levels while they fit', () => {
    expect(visibleRows(rows, firstUnfolded(rows, 4))).toHaveLength(4);
    expect(visibleRows(rows, firstUnfolded(rows, 5))).toHaveLength(4);
    expect(visibleRows(rows, firstUnfolded(rows, 40))).toHaveLength(rows.length);
    expect(firstUnfolded([]).size).toBe(0);
  });

  it('firstUnfolded(rows) leaves folded what says so', () => {
    const nodes = standInTree.nodes.map((node) =>
      node.id === 's1' ? { ...node, isFolded: true as const } : node,
    );
    const folded = orderTree(nodes);
    const under = folded.findIndex(({ node }) => node.id === 's1');
    const unfolded = firstUnfolded(folded, 40);
    expect(unfolded.has(0)).toBe(true);
    expect(unfolded.has(under)).toBe(false);
  });
});

describe('treeKey', () => {
  const rows = orderTree(standInTree.nodes);
  const open = foldable(rows);
  const state = (focus: number, unfolded = open) => ({
    rows,
    visible: visibleRows(rows, unfolded),
    unfolded,
    focus,
  });

  it('treeKey(key, state) unfolds, then goes in; folds, then goes up', () => {
    expect(treeKey('ArrowRight', state(1, new Set([0])))).toEqual({ move: 'unfold', rows: [1] });
    expect(treeKey('ArrowRight', state(1))).toEqual({ move: 'focus', row: 2 });
    expect(treeKey('ArrowRight', state(3))).toBe(null);
    expect(treeKey('ArrowLeft', state(1))).toEqual({ move: 'fold', rows: [1] });
    expect(treeKey('ArrowLeft', state(3))).toEqual({ move: 'focus', row: 2 });
    expect(treeKey('ArrowLeft', state(7))).toBe(null);
  });

  it('treeKey(key, state) stays within the tree, and leaves other keys alone', () => {
    expect(treeKey('ArrowUp', state(0))).toBe(null);
    expect(treeKey('ArrowDown', state(7))).toBe(null);
    expect(treeKey('End', state(0))).toEqual({ move: 'focus', row: 7 });
    expect(treeKey('*', state(1, new Set([0])))).toEqual({ move: 'unfold', rows: [1, 5] });
    expect(treeKey('b', state(0))).toEqual({ move: 'focus', row: 1 });
    expect(treeKey('Tab', state(0))).toBe(null);
  });
});
