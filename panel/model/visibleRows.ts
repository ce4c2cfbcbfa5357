import type { TreeRow } from '../../core/declare/viewText/orderTree.ts';

/** Ours: about two screens of a sidebar. */
const firstShown = 40;

/** Indexes of the rows that are to be seen, each row hidden while anything above it is folded. */
export function visibleRows(
  rows: readonly TreeRow[],
  unfolded: ReadonlySet<number>,
): readonly number[] {
  const seen = new Set<number>();
  rows.forEach(({ parent }, index) => {
    if (parent === null || (seen.has(parent) && unfolded.has(parent))) seen.add(index);
  });
  return [...seen];
}

/** Rows under one that is to stand folded at first. */
function foldedAway(rows: readonly TreeRow[]): ReadonlySet<number> {
  const away = new Set<number>();
  rows.forEach(({ parent }, index) => {
    if (parent !== null && (away.has(parent) || rows[parent]?.node.isFolded)) away.add(index);
  });
  return away;
}

/** Rows that stand unfolded at first: whole levels from the top, as long as what is seen stays short. */
export function firstUnfolded(rows: readonly TreeRow[], most = firstShown): ReadonlySet<number> {
  const away = foldedAway(rows);
  const perLevel: number[] = [];
  rows.forEach(({ depth }, index) => {
    if (!away.has(index)) perLevel[depth] = (perLevel[depth] ?? 0) + 1;
  });
  let shown = perLevel[0] ?? 0;
  let level = 0;
  while (level + 1 < perLevel.length && shown + (perLevel[level + 1] ?? 0) <= most) {
    level += 1;
    shown += perLevel[level] ?? 0;
  }
  const unfolded = new Set<number>();
  rows.forEach(({ depth, children, node }, index) => {
    if (depth < level && children > 0 && !node.isFolded) unfolded.add(index);
  });
  return unfolded;
}

/** Every row that can be folded. */
export function foldable(rows: readonly TreeRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach(({ children }, index) => {
    if (children > 0) found.add(index);
  });
  return found;
}
