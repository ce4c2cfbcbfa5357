import type { TableRow, ViewBlock } from '../../declare/view.ts';
import { describePlace } from '../../issue/describe.ts';
import { placeIn } from '../../sheet/table.ts';
import type { PackData } from '../readPack.ts';
import { type PackSection, tableOf } from '../section.ts';

type Listed = PackData['decisions'][number];

function openRow({ decision, table }: Listed, today: number): TableRow {
  const { id, decision: text, decider, dueDate, veto } = decision.values;
  const isLate = dueDate !== null && dueDate < today;
  const at = placeIn(
    table,
    decision.row,
    table.found.dueDate === undefined ? 'decision' : 'dueDate',
  );
  return {
    cells: [
      ...[`${id ?? ''} ${text ?? ''}`.trim(), decider ?? 'nobody', dueDate],
      ...[isLate ? today - dueDate : null, veto, describePlace(at)],
    ],
    tone: isLate ? 'bad' : 'plain',
    at,
  };
}

function takenRow({ decision, table }: Listed): TableRow {
  const { id, decision: text, decider, decidedOn, reason } = decision.values;
  const cells = [`${id ?? ''} ${text ?? ''}`.trim(), decider, decidedOn, reason];
  return { cells, at: placeIn(table, decision.row, 'decision') };
}

const openColumns = [
  ...([
    ['Decision', 'none'],
    ['Decider', 'none'],
    ['Due', 'date'],
    ['Days overdue', 'count'],
    ['May be stopped by', 'none'],
    ['Where', 'none'],
  ] as const),
];

const takenColumns = [
  ...([
    ['Decision', 'none'],
    ['Decider', 'none'],
    ['Decided on', 'date'],
    ['Reason', 'none'],
  ] as const),
];

/** Decisions to be taken, overdue ones first, and those taken since the last review of the kind. */
export function decisionsSection({ decisions, today, since }: PackData): PackSection {
  const dayOf = ({ decision }: Listed) => decision.values.dueDate ?? Number.POSITIVE_INFINITY;
  const open = decisions
    .filter(({ decision }) => decision.state === 'open')
    .sort((left, right) => (dayOf(left) === dayOf(right) ? 0 : dayOf(left) - dayOf(right)));
  const overdue = open.filter((each) => dayOf(each) < today).length;
  const taken = decisions.filter(({ decision: { state, values } }) => {
    const { decidedOn } = values;
    return state === 'decided' && decidedOn !== null && decidedOn > since && decidedOn <= today;
  });
  const blocks: ViewBlock[] = [];
  if (open.length > 0)
    blocks.push(
      tableOf(
        'To be decided',
        openColumns,
        open.map((each) => openRow(each, today)),
      ),
    );
  if (taken.length > 0)
    blocks.push(tableOf('Decided since the last one', takenColumns, taken.map(takenRow)));
  if (blocks.length === 0) {
    const text =
      decisions.length === 0 ? 'The workbook has no list of decisions.' : 'No decision is open.';
    blocks.push({ block: 'text', text });
  }
  return { title: 'Decisions', note: `${open.length} open, ${overdue} of them overdue`, blocks };
}
