import type { LanesBlock, TableBlock } from '../view.ts';
import { toneWord } from './toneWord.ts';

/** Texts by key; a link to something that is not there is left out. */
function linkedLabels(
  { nodes, links }: LanesBlock,
  end: 'from' | 'to',
): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const found = new Map<string, string[]>();
  for (const link of links) {
    const other = labels.get(end === 'from' ? link.to : link.from);
    if (other === undefined) continue;
    const list = found.get(link[end]) ?? [];
    list.push(other);
    found.set(link[end], list);
  }
  return found;
}

/** Lanes as a table: lane, what stands in it, what it leads to and what leads to it. */
export function lanesTable(block: LanesBlock): TableBlock {
  const leadsTo = linkedLabels(block, 'from');
  const comesFrom = linkedLabels(block, 'to');
  const lanes = new Map(block.lanes.map(({ id }, index) => [id, index]));
  const order = (lane: string) => lanes.get(lane) ?? block.lanes.length;
  const nodes = [...block.nodes].sort((left, right) => order(left.lane) - order(right.lane));
  return {
    block: 'table',
    caption: block.caption,
    columns: ['Lane', 'What', 'Type', 'Standing', 'Leads to', 'Comes from'].map((header) => ({
      header,
      unit: 'none',
    })),
    rows: nodes.map(({ id, lane, label, type, tone, at }) => ({
      cells: [
        block.lanes.find((one) => one.id === lane)?.label ?? lane,
        label,
        type,
        toneWord(tone),
        (leadsTo.get(id) ?? []).join('; '),
        (comesFrom.get(id) ?? []).join('; '),
      ],
      tone,
      at,
    })),
  };
}
