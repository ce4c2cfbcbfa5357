import { standingAt } from '../../commitments/standingAt.ts';
import type { TableRow, ViewBlock } from '../../declare/view.ts';
import { carriedActions } from '../../reviews/carriedActions.ts';
import type { Review } from '../../reviews/readReviews.ts';
import { placeIn } from '../../sheet/table.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { stepDay } from '../kinds.ts';
import type { PackData } from '../readPack.ts';
import { type PackSection, tableOf } from '../section.ts';

const promiseColumns = [
  ...([
    ['Promise', 'none'],
    ['By', 'none'],
    ['To', 'none'],
  ] as const),
  ...([
    ['Due', 'date'],
    ['Standing', 'none'],
  ] as const),
];

/** Promises that are overdue, and those due until the next review of the kind, in the order of their days. */
function promiseRows({ commitments, today, kind }: PackData): readonly TableRow[] {
  const until = stepDay(today, kind, 1);
  return commitments
    .flatMap(({ commitment, table }) => {
      const { values, row } = commitment;
      const standing = standingAt(values, today);
      const due = values.dueDate ?? Number.POSITIVE_INFINITY;
      const isSoon = standing === 'running' && due <= until;
      if (standing !== 'overdue' && !isSoon) return [];
      const { commitment: text, promisedBy, promisedTo, dueDate } = values;
      const words = standing === 'overdue' ? 'overdue' : 'due';
      const tone = standing === 'overdue' ? ('bad' as const) : ('plain' as const);
      const cells = [text, promisedBy ?? 'nobody', promisedTo, dueDate, words];
      return [{ due, row: { cells, tone, at: placeIn(table, row, 'commitment') } }];
    })
    .sort((left, right) => (left.due === right.due ? 0 : left.due - right.due))
    .map(({ row }) => row);
}

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

/** Where nobody wrote a promise or a review down, that none is open would say too much. */
function nothingToDo({ commitments, reviews }: PackData): string {
  return commitments.length === 0 && reviews.length === 0
    ? 'The workbook has no list of promises and no reviews.'
    : 'No promise is overdue or due, and no action was carried over.';
}

/** Promises and actions that were carried over. */
export function actionsSection(data: PackData): PackSection {
  const promises = promiseRows(data);
  const carried = carriedRows(data);
  const overdue = promises.filter(({ tone }) => tone === 'bad').length;
  const blocks: ViewBlock[] = [];
  if (promises.length > 0)
    blocks.push(tableOf('Promises overdue and due', promiseColumns, promises));
  if (carried.length > 0) {
    const columns = [
      ...([
        ['Action', 'none'],
        ['Times', 'count'],
        ['Last carried by', 'none'],
        ['On', 'date'],
      ] as const),
    ];
    blocks.push(tableOf('Actions carried over', columns, carried));
  }
  if (blocks.length === 0) blocks.push({ block: 'text', text: nothingToDo(data) });
  const note = `${overdue} overdue, ${promises.length - overdue} due, ${carried.length} carried over`;
  return { title: 'Promises and actions', note, blocks };
}
