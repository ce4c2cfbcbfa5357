import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, rangeParameter } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Grid } from '../../sheet/grid.ts';
import { readTable } from '../../sheet/readTable.ts';
import { messageColumns } from '../columns.ts';
import { rankingIssues } from '../issues.ts';
import { messageOverlap } from '../messageOverlap.ts';
import { type Message, messagesOf, messagesOfColumn } from '../messagesOf.ts';
import { rankingThresholds } from '../thresholds.ts';
import { detailsParameter } from './parameters.ts';

const header = ['Leader', 'Overlap', 'n', 'Note'];

/** Without a header a range of two columns is leader and sentence. */
const barePair = { person: messageColumns.person, strategyLine: messageColumns.strategyLine };

function messagesIn(grid: Grid, hasHeader: boolean | null): Outcome<readonly Message[]> {
  const column = messagesOfColumn(grid);
  if (column) return succeed(column);
  const options = { argument: 'messages', hasHeader };
  const full = readTable(grid, messageColumns, options);
  if (full.headerRow !== null && full.issues.length === 0) return succeed(messagesOf(full));
  const bare = readTable(grid, barePair, options);
  const errors = bare.issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0
    ? fail(...errors)
    : succeed(
        messagesOf({
          ...bare,
          rows: bare.rows.map(({ row, values }) => ({ row, values: { team: null, ...values } })),
        }),
      );
}

export const messageOverlapFunction = defineFunction({
  name: 'MESSAGE_OVERLAP',
  subject: 'messages',
  summary:
    'How much the strategy sentences of several leaders have in common: 1 is the same words.',
  definition:
    'Mean over all pairs of the words two sentences share ÷ the words of both (Jaccard 1901), without articles and the like of seven languages, endings passed over. A leader whose sentence has less than half of the overlap the others have among themselves stands alone. Definition: ours; words are compared, not meanings, so sentences in several languages share little.',
  parameters: {
    messages: rangeParameter({
      help: 'One sentence a row, with the leader in a column before it or under headers.',
    }),
    details: detailsParameter('TRUE spills each leader’s overlap and who stands alone.'),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.', spills: true },
  examples: [
    {
      note: 'Three leaders, one of whom says something else.',
      arguments: [
        [
          ['Ann', 'The best sourdough in town'],
          ['Bob', 'The best sourdough in town'],
          ['Cy', 'Open three shops'],
        ],
        true,
      ],
      result: [
        header,
        ['all', 1 / 3, 3, null],
        ['Ann', 0.5, null, null],
        ['Bob', 0.5, null, null],
        ['Cy', 0, null, 'stands alone'],
      ],
    },
    {
      note: 'One sentence only.',
      arguments: [[['The best sourdough in town']]],
      result: { issue: 'ranking-too-few' },
    },
  ],
  thresholds: [rankingThresholds.outlierBelow, rankingThresholds.fewestMessages],
  related: ['RECALL_SCORE', 'RANK_AGREEMENT'],
  calculate({ messages: grid, details, hasHeader }) {
    const messages = messagesIn(grid, hasHeader);
    if (!messages.ok) return messages;
    const { overlap, n, byMessage, outlier } = messageOverlap(
      messages.value.map(({ text }) => text),
    );
    if (overlap === null)
      return fail(
        rankingIssues['ranking-too-few']({
          place: { argument: 'messages' },
          subject: 'Overlap',
          expected: 'two sentences',
          found: `${n}`,
        }),
      );
    if (!details) return succeed(overlap);
    const rows = messages.value.map(({ person }, index) => [
      ...[person, byMessage[index] ?? null, null],
      index === outlier ? 'stands alone' : null,
    ]);
    return succeed([header, ['all', overlap, n, null], ...rows]);
  },
});
