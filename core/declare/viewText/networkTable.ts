import type { NetworkBlock, TableBlock } from '../view.ts';
import { toneWord } from './toneWord.ts';

/** Ours: enough to recognise a person by the company they keep. */
const namedTies = 3;

interface Partner {
  readonly id: string;
  readonly weight: number;
}

/** With whom each node is tied, heaviest first; ties in both directions count together, with oneself not at all. */
export function networkPartners({
  nodes,
  ties,
}: NetworkBlock): ReadonlyMap<string, readonly Partner[]> {
  const weights = new Map(nodes.map(({ id }) => [id, new Map<string, number>()]));
  for (const { from, to, weight = 1 } of ties) {
    const [left, right] = [weights.get(from), weights.get(to)];
    if (!left || !right || from === to) continue;
    left.set(to, (left.get(to) ?? 0) + weight);
    right.set(from, (right.get(from) ?? 0) + weight);
  }
  return new Map(
    [...weights].map(([id, partners]) => [
      id,
      [...partners]
        .map(([partner, weight]) => ({ id: partner, weight }))
        .sort((left, right) => right.weight - left.weight),
    ]),
  );
}

/** A network as a table, most partners first: who, group, number of partners, the heaviest of them. */
export function networkTable(block: NetworkBlock): TableBlock {
  const partners = networkPartners(block);
  const labels = new Map(block.nodes.map(({ id, label }) => [id, label]));
  const count = (id: string) => partners.get(id)?.length ?? 0;
  const nodes = [...block.nodes].sort((left, right) => count(right.id) - count(left.id));
  return {
    block: 'table',
    caption: block.caption,
    columns: [
      { header: 'Who', unit: 'none' },
      { header: 'Group', unit: 'none' },
      { header: 'Tied with', unit: 'count' },
      { header: 'Most with', unit: 'none' },
      { header: 'Note', unit: 'none' },
    ],
    rows: nodes.map(({ id, label, group, tone, note, at }) => ({
      cells: [
        label,
        group,
        count(id),
        (partners.get(id) ?? [])
          .slice(0, namedTies)
          .map((partner) => labels.get(partner.id) ?? partner.id)
          .join('; '),
        [toneWord(tone), note ?? ''].filter((part) => part !== '').join(': '),
      ],
      tone,
      at,
    })),
  };
}
