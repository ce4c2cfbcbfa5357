import type { TreeNode } from '../view.ts';

/** A node in the order a reader meets it. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 0 for a root. */
  readonly depth: number;
  /** Index of the row it hangs under; null for a root. */
  readonly parent: number | null;
  /** Number of nodes that hang directly under it. */
  readonly children: number;
  /** Place among the nodes with the same parent, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** True for a node that says it hangs under something which is not there, or under itself by a circle. */
  readonly loose: boolean;
}

interface Waiting {
  readonly index: number;
  readonly depth: number;
  readonly parent: number | null;
  readonly position: number;
  readonly siblings: number;
}

function childrenById(nodes: readonly TreeNode[]): ReadonlyMap<string, readonly number[]> {
  const children = new Map<string, number[]>();
  nodes.forEach(({ parent }, index) => {
    if (parent === null) return;
    const list = children.get(parent) ?? [];
    list.push(index);
    children.set(parent, list);
  });
  return children;
}

function firstById(nodes: readonly TreeNode[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  nodes.forEach(({ id }, index) => {
    if (!first.has(id)) first.set(id, index);
  });
  return first;
}

/**
 * The nodes of a tree, each exactly once, parents before their children and otherwise as they come. A node whose
 * parent is missing, and the first node of a circle, stand as roots. An id that comes twice has its children
 * under its first node. Linear in the number of nodes.
 */
export function orderTree(nodes: readonly TreeNode[]): readonly TreeRow[] {
  const children = childrenById(nodes);
  const first = firstById(nodes);
  const seen = new Set<number>();
  const rows: TreeRow[] = [];
  const under = (index: number): readonly number[] => {
    const { id } = nodes[index] as TreeNode;
    const own = first.get(id) === index ? (children.get(id) ?? []) : [];
    return own.filter((child) => !seen.has(child) && child !== index);
  };
  const walk = (root: Waiting): void => {
    const waiting = [root];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { index, ...place } = next;
      const below = under(index);
      for (const child of below) seen.add(child);
      const row = rows.length;
      const node = nodes[index] as TreeNode;
      const loose = place.parent === null && node.parent !== null;
      rows.push({ node, ...place, children: below.length, loose });
      for (let position = below.length; position > 0; position--) {
        const child = below[position - 1] as number;
        const depth = place.depth + 1;
        waiting.push({ index: child, depth, parent: row, position, siblings: below.length });
      }
    }
  };
  const isRoot = ({ parent, id }: TreeNode) =>
    parent === null || parent === id || !first.has(parent);
  const start = (index: number): void => {
    seen.add(index);
    walk({ index, depth: 0, parent: null, position: 0, siblings: 0 });
  };
  nodes.forEach((node, index) => {
    if (isRoot(node)) start(index);
  });
  nodes.forEach((_, index) => {
    if (!seen.has(index)) start(index);
  });
  return withRootPlaces(rows);
}

/** How many roots there are is known only at the end. */
function withRootPlaces(rows: readonly TreeRow[]): readonly TreeRow[] {
  const siblings = rows.filter(({ parent }) => parent === null).length;
  let position = 0;
  return rows.map((row) => {
    if (row.parent !== null) return row;
    position += 1;
    return { ...row, position, siblings };
  });
}
