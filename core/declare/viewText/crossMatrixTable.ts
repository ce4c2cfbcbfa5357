import type { CrossMatrixBlock, MatrixArm, TableBlock } from '../view.ts';

/** The arms in the order they are read: from the long term to who is in charge. */
export function matrixArms(block: CrossMatrixBlock): readonly MatrixArm[] {
  const { south, west, north, east, people } = block;
  return [south, west, north, east, ...(people ? [people] : [])];
}

/** What each item is linked with, in either direction; an item without links has an empty list. */
export function matrixLinks(
  block: CrossMatrixBlock,
): ReadonlyMap<string, readonly { readonly id: string; readonly strength: 'strong' | 'weak' }[]> {
  const ids = matrixArms(block).flatMap(({ items }) => items.map(({ id }) => id));
  const links = new Map<string, { id: string; strength: 'strong' | 'weak' }[]>(
    ids.map((id) => [id, []]),
  );
  for (const { from, to, strength = 'strong' } of block.links) {
    const [left, right] = [links.get(from), links.get(to)];
    if (!left || !right) continue;
    left.push({ id: to, strength });
    right.push({ id: from, strength });
  }
  return links;
}

/** An X-matrix as a table: side, item, what it is linked with. */
export function crossMatrixTable(block: CrossMatrixBlock): TableBlock {
  const links = matrixLinks(block);
  const arms = matrixArms(block);
  const labels = new Map(arms.flatMap(({ items }) => items.map(({ id, label }) => [id, label])));
  const words = (id: string) =>
    (links.get(id) ?? [])
      .map((link) => `${labels.get(link.id)}${link.strength === 'weak' ? ' (weak)' : ''}`)
      .join('; ');
  return {
    block: 'table',
    caption: block.caption,
    columns: ['Side', 'What', 'Linked with'].map((header) => ({ header, unit: 'none' })),
    rows: arms.flatMap(({ title, items }) =>
      items.map(({ id, label, at }) => ({ cells: [title, label, words(id) || 'no link'], at })),
    ),
  };
}
