import type { TableRow, ViewBlock } from '../../declare/view.ts';
import { describePlace } from '../../issue/describe.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
import { lookedAt } from '../dated/lookedAt.ts';
import type { DatedItem } from '../dated/model.ts';
import { type Dated, type Listed, sortOut } from '../dated/sortOut.ts';
import { unknownDated } from '../dated/unknownDated.ts';
import { reviewCadences } from '../kinds.ts';
import type { PackData } from '../readPack.ts';
import { type PackSection, tableOf } from '../section.ts';
import { carriedTable } from './carried.ts';

function ownerOf({ owner }: DatedItem): string {
  return owner === null || namesNobody(owner) ? 'nobody' : owner;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function label({ item, list }: Listed): string {
  return item.note === null ? capital(list.one) : `${capital(list.one)}, ${item.note}`;
}

/** Reviews of the kind that were held after the day it was due: each had it in its pack already. */
function timesCarried(due: number, { reviews, kind, today }: PackData): number {
  return reviews.filter(
    ({ cadence, heldOn }) =>
      cadence === reviewCadences[kind] && heldOn !== null && heldOn > due && heldOn < today,
  ).length;
}

const overdueColumns = [
  ...([
    ['What', 'none'],
    ['Which', 'none'],
    ['Owner', 'none'],
  ] as const),
  ...([
    ['Due', 'date'],
    ['Days overdue', 'count'],
    ['In packs before', 'count'],
    ['Where', 'none'],
  ] as const),
];

const dueColumns = [
  ...([
    ['What', 'none'],
    ['Which', 'none'],
    ['Owner', 'none'],
  ] as const),
  ...([
    ['Due', 'date'],
    ['Where', 'none'],
  ] as const),
];

function overdueRow({ item, list, due }: Dated, data: PackData): TableRow {
  const { text, at } = item;
  const late = data.today - due;
  const cells = [text, label({ item, list }), ownerOf(item), due, late, timesCarried(due, data)];
  return { cells: [...cells, describePlace(at)], tone: 'bad', at };
}

function dueRow({ item, list }: Listed): TableRow {
  const { text, due, at, isRed } = item;
  const cells = [text, label({ item, list }), ownerOf(item), due, describePlace(at)];
  return { cells, tone: isRed ? 'watch' : 'plain', at };
}

/** Open work that is overdue or due, whatever list it stands in, and actions that reviews carried over. */
export function actionsSection(data: PackData): PackSection {
  const { overdue, soon, red } = sortOut(data);
  const carried = carriedTable(data);
  const late = overdue.map((each) => overdueRow(each, data));
  const tables = [
    tableOf('Overdue, longest first', overdueColumns, late),
    tableOf('Due until the next one', dueColumns, soon.map(dueRow)),
    tableOf('Going badly, due later or without a day', dueColumns, red.map(dueRow)),
    carried,
  ];
  const blocks: ViewBlock[] = tables.filter(({ rows }) => rows.length > 0);
  if (blocks.length === 0 && data.dated.length > 0)
    blocks.push({
      block: 'text',
      text: 'Nothing is overdue or due, and nothing was carried over.',
    });
  const looked = lookedAt(data.dated, unknownDated(data.inputs));
  blocks.push(...looked.map((text): ViewBlock => ({ block: 'text', text })));
  const note = `${overdue.length} overdue, ${soon.length} due, ${carried.rows.length} carried over`;
  return { title: 'Promises and actions', note, blocks };
}
