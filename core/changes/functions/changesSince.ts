import { isoOfSerial } from '../../calendar/serial.ts';
import { defineFunction } from '../../declare/defineFunction.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalDate,
  optionalFlag,
  tableParameter,
} from '../../declare/parameter.ts';
import { historyColumns } from '../../history/columns.ts';
import { historyIssues } from '../../history/issues.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { hasChanged, type ScoreChange, scoreChanges } from '../scoreChanges.ts';

const resultColumns = [
  { header: 'Score', unit: 'none', help: 'What the score is called' },
  { header: 'Before', unit: 'same as the measure', help: 'Score on the first day; blank: none' },
  { header: 'After', unit: 'same as the measure', help: 'Score on the second day; blank: none' },
  { header: 'Change', unit: 'same as the measure', help: 'After minus before' },
  { header: 'Coverage before', unit: 'fraction', help: 'Share of weight with data then' },
  { header: 'Coverage after', unit: 'fraction', help: 'Share of weight with data now' },
  { header: 'Score id', unit: 'none', help: 'Id of the score in the history' },
] as const;

const header: readonly Cell[] = resultColumns.map((column) => column.header);

const exampleHistory = [
  ['Snapshot date', 'Score id', 'Label', 'Value', 'Coverage'],
  ['2026-10-26', 'okr/O-1', 'Customers return', 0.25, 0.8],
  ['2026-10-26', 'raci/RACI', 'Responsibilities', 75, 1],
  ['2026-11-09', 'okr/O-1', 'Customers return', 0.5, 1],
  ['2026-11-09', 'raci/RACI', 'Responsibilities', 75, 1],
];

function rowOf({ before, after, ...change }: ScoreChange): readonly Cell[] {
  const difference = before === null || after === null ? null : after - before;
  const { label, id, coverageBefore, coverageAfter } = change;
  return [label, before, after, difference, coverageBefore, coverageAfter, id];
}

export const changesSinceFunction = defineFunction({
  name: 'CHANGES_SINCE',
  subject: 'history',
  summary: 'Lists the scores that changed between two days, from a history of snapshots.',
  definition:
    'On each day counts the newest snapshot up to it, within a day the lowest row. A score that was not there before, was found or was lost counts as changed; a blank is not a zero, so it has no difference. Definition ours.',
  parameters: {
    history: tableParameter({
      help: 'One row a score and snapshot, with headers such as Snapshot date, Score id, Label, Value, Coverage.',
      columns: historyColumns,
      tolerant: true,
    }),
    from: dateParameter({ help: 'First day.' }),
    to: optionalDate({ help: 'Second day; the newest snapshot when left out.' }),
    all: optionalFlag({ help: 'TRUE lists scores that stayed the same as well.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    columns: resultColumns,
    help: 'One row a score that changed, in the order of the history; the header alone when none did.',
  },
  examples: [
    {
      note: 'One of two scores changed.',
      arguments: [exampleHistory, '2026-10-31', '2026-11-10'],
      result: [header, ['Customers return', 0.25, 0.5, 0.25, 0.8, 1, 'okr/O-1']],
    },
    {
      note: 'Up to the newest snapshot, with what stayed the same.',
      arguments: [exampleHistory, '2026-10-31', null, true],
      result: [
        header,
        ['Customers return', 0.25, 0.5, 0.25, 0.8, 1, 'okr/O-1'],
        ['Responsibilities', 75, 75, 0, 1, 1, 'raci/RACI'],
      ],
    },
    {
      note: 'Nothing stands in the history up to that day.',
      arguments: [exampleHistory, '2026-10-01', '2026-10-20'],
      result: { issue: 'history-no-snapshot' },
    },
    {
      note: 'The days in the wrong order.',
      arguments: [exampleHistory, '2026-11-10', '2026-10-31'],
      result: { issue: 'history-days-reversed' },
    },
  ],
  related: ['OKR_SCORE', 'FORECAST_END'],
  calculate({ history, from, to, all }) {
    const days = history.rows.flatMap(({ values }) => values.snapshotOn ?? []);
    const newest = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
    const until = to ?? newest;
    const place = { argument: 'history' };
    const none = { place, expected: 'a snapshot with a date and a score id', found: 'none' };
    if (days.length === 0) return fail(historyIssues['history-no-snapshot'](none));
    if (until < from) {
      const found = `${isoOfSerial(from)} and then ${isoOfSerial(until)}`;
      const expected = 'the earlier day first';
      return fail(
        historyIssues['history-days-reversed']({ place: { argument: 'from' }, expected, found }),
      );
    }
    const changes = scoreChanges(history.rows, { from, to: until });
    if (changes.length === 0) {
      const found = `none up to ${isoOfSerial(until)}`;
      return fail(historyIssues['history-no-snapshot']({ place, expected: 'a snapshot', found }));
    }
    const shown = all ? changes : changes.filter(hasChanged);
    return succeed([header, ...shown.map(rowOf)], history.issues);
  },
});
