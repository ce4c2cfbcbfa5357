import type { TableBlock, TableRow } from '../../declare/view.ts';
import { carriedActions } from '../../reviews/carriedActions.ts';
import type { Review } from '../../reviews/readReviews.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { PackData } from '../readPack.ts';
import { tableOf } from '../section.ts';

/**
 * Actions that the last review held of its name carried over, with how often they were carried over already; what a
 * later one no longer names is settled.
 */
function carriedRows({ reviews, today }: PackData): readonly TableRow[] {
  const held = reviews.filter(({ heldOn }) => heldOn !== null && heldOn <= today);
  const latest = new Map<string, number>();
  for (const { name, heldOn } of held)
    latest.set(nameKey(name), Math.max(heldOn ?? 0, latest.get(nameKey(name)) ?? 0));
  const isLatest = ({ name, heldOn }: Review) => heldOn === latest.get(nameKey(name));
  const open = carriedActions(held).filter(({ last }) => isLatest(last));
  return open.map(({ action, times, last }) => ({
    cells: [action, times, last.name, last.heldOn],
    tone: times >= 3 ? 'bad' : 'watch',
    at: last.at('carriedOver'),
  }));
}

const carriedColumns = [
  ...([
    ['Action', 'none'],
    ['Times', 'count'],
    ['Last carried by', 'none'],
    ['On', 'date'],
  ] as const),
];

/** The actions that reviews carried over, those most often carried first. */
export function carriedTable(data: PackData): TableBlock {
  return tableOf('Actions carried over', carriedColumns, carriedRows(data));
}
