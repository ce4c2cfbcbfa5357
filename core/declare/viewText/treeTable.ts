import type { TableBlock, TreeBlock } from '../view.ts';
import { orderTree } from './orderTree.ts';
import { toneWord } from './toneWord.ts';

/** A tree as a table in reading order: level from 1, type, text and how it stands. */
export function treeTable({ caption, nodes }: TreeBlock): TableBlock {
  const rows = orderTree(nodes);
  const hasTones = nodes.some(({ tone }) => toneWord(tone) !== '');
  const hasNotes = nodes.some(({ note }) => note !== undefined);
  return {
    block: 'table',
    caption,
    columns: [
      { header: 'Level', unit: 'count' },
      { header: 'What', unit: 'none' },
      { header: 'Type', unit: 'none' },
      ...(hasTones ? [{ header: 'Standing', unit: 'none' as const }] : []),
      ...(hasNotes ? [{ header: 'Note', unit: 'none' as const }] : []),
    ],
    rows: rows.map(({ depth, node: { label, type, tone, note, at } }) => ({
      cells: [
        depth + 1,
        '  '.repeat(depth) + label,
        type,
        ...(hasTones ? [toneWord(tone)] : []),
        ...(hasNotes ? [note ?? null] : []),
      ],
      tone,
      at,
    })),
  };
}
