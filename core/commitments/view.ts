import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { type Bar, defineView, type FigureBlock, type ViewBlock } from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { type CommitRate, commitRate } from './commitRate.ts';
import { overdueCommitments } from './overdueCommitments.ts';
import {
  type Commitment,
  type CommitmentTable,
  commitmentsIn,
  readCommitments,
} from './readCommitments.ts';

interface Listed {
  readonly table: CommitmentTable;
  readonly commitment: Commitment;
}

function listedIn(inputs: readonly CheckInput[], { locale }: Context): Listed[] {
  return inputs
    .filter(({ table }) => table.kind === 'commitments')
    .map((input) => readCommitments(input, locale))
    .flatMap((table) => commitmentsIn(table).map((commitment) => ({ table, commitment })));
}

function figures({ rate, kept, due, overdue, running, made, coverage }: CommitRate): FigureBlock[] {
  return [
    {
      ...{ block: 'figure', label: 'Commitments kept', value: rate, unit: 'fraction', coverage },
      count: due,
      note: rate === null ? 'None is due yet.' : `${kept} of ${due} that are due`,
    },
    {
      ...{ block: 'figure', label: 'Overdue', value: overdue, unit: 'count', count: made },
      tone: overdue === 0 ? 'good' : 'bad',
    },
    { block: 'figure', label: 'Open, not yet due', value: running, unit: 'count', count: made },
  ];
}

function overdueTable(listed: readonly Listed[], asOf: number): ViewBlock {
  const tables = new Map(listed.map(({ table, commitment }) => [commitment, table]));
  const found = overdueCommitments(
    listed.map(({ commitment }) => commitment),
    asOf,
  );
  if (found.length === 0)
    return { block: 'text', text: 'Nothing that was promised is overdue.', tone: 'good' };
  const rows = found.map(({ commitment, dueDate, days }) => {
    const table = tables.get(commitment);
    const { commitment: text, promisedBy, promisedTo } = commitment.values;
    const at = table && placeIn(table, commitment.row, 'dueDate');
    return {
      ...{ cells: [text, promisedBy, promisedTo, dueDate, days], tone: 'bad' as const },
      ...(at ? { at } : {}),
    };
  });
  const headers = ['Commitment', 'Promised by', 'Promised to', 'Due date', 'Days overdue'];
  const units = ['none', 'none', 'none', 'date', 'days'] as const;
  const columns = headers.map((header, index) => ({ header, unit: units[index] ?? 'none' }));
  return { block: 'table', caption: 'Overdue, longest first', columns, rows };
}

function ratesByPerson(listed: readonly Listed[], asOf: number): Bar[] {
  const people = new Map<string, Commitment[]>();
  for (const { commitment } of listed) {
    const { promisedBy } = commitment.values;
    if (promisedBy === null || namesNobody(promisedBy)) continue;
    const key = nameKey(promisedBy);
    const own = people.get(key);
    if (own) own.push(commitment);
    else people.set(key, [commitment]);
  }
  return [...people.values()].flatMap((own) => {
    const { rate, kept, due } = commitRate(own, asOf);
    const label = own[0]?.values.promisedBy ?? '';
    return [{ label, value: rate, note: due === 0 ? 'none due yet' : `${kept} of ${due}` }];
  });
}

/** Whether promises are kept: the rate, what is overdue, and the rate of each person. */
export const commitmentsView = defineView({
  id: 'commitments',
  title: 'Commitments',
  summary: 'Is what was promised kept, and what is overdue?',
  kinds: ['commitments'],
  run(inputs, context) {
    const listed = listedIn(inputs, context);
    const { today } = context;
    if (today === null)
      return [{ block: 'text', text: 'Without a day of reckoning nothing can be due.' }];
    const bars = ratesByPerson(listed, today);
    const caption = 'Share kept of what each person promised';
    return [
      ...figures(
        commitRate(
          listed.map(({ commitment }) => commitment),
          today,
        ),
      ),
      overdueTable(listed, today),
      { block: 'bars', caption, unit: 'fraction', scale: [0, 1], bars },
    ];
  },
});
