import { isoOfSerial } from '../calendar/serial.ts';
import { appendRow, headerEdits } from '../declare/appendList/appendRow.ts';
import { findAppendList } from '../declare/appendList/findAppendList.ts';
import { freshAppendList, sheetAdded } from '../declare/appendList/freshAppendList.ts';
import type { LayOutList } from '../declare/appendList/layOutList.ts';
import type { Score } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
  type Json,
} from '../declare/defineCommand.ts';
import { finishSteps, type Steps } from '../declare/steps.ts';
import { tablesOf } from '../declare/tablesOf.ts';
import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import { cellDay } from '../sheet/cellValue.ts';
import type { Edit, Reading } from '../sheet/edit.ts';
import { historyBlueprint } from './blueprint.ts';
import { historyColumns } from './columns.ts';
import { historyForm } from './forms.ts';
import { historyIssues } from './issues.ts';
import { type SnapshotMoment, snapshotRows } from './snapshotRows.ts';

/** What a snapshot needs of the rest: the scores of the workbook, and a fresh history where it has none. */
export interface SnapshotParts {
  scoreSteps(reading: Reading, context: Context): Steps<readonly Score[]>;
  readonly layOut: LayOutList;
}

type Options = Readonly<Record<string, Json>>;

function momentOf({ date, token }: Options, context: Context): Outcome<SnapshotMoment> {
  const typed = typeof date === 'string' || typeof date === 'number' ? date : null;
  const day = typed === null ? context.today : cellDay(typed, { locale: context.locale }).value;
  if (typeof day === 'number') {
    return succeed({ day, token: typeof token === 'string' && token !== '' ? token : null });
  }
  const found = typed === null ? 'none' : `${typed}`;
  return fail(historyIssues['snapshot-date']({ expected: 'a day', found }));
}

function nothing(issue: Issue): CommandResult {
  return { edits: [], view: null, issues: [issue] };
}

function steps(parts: SnapshotParts) {
  return function* (reading: Reading, options: Options, context: Context): Steps<CommandResult> {
    const moment = momentOf(options, context);
    if (!moment.ok) return { edits: [], view: null, issues: moment.issues };
    const scores = yield* parts.scoreSteps(reading, context);
    if (scores.length === 0) {
      const expected = 'a tracker with a score';
      return nothing(historyIssues['snapshot-no-scores']({ expected, found: 'none' }));
    }
    const known = findAppendList(tablesOf(reading), historyForm, context.locale);
    const laid = known ? [] : parts.layOut(reading, context);
    const list = known ?? freshAppendList(historyColumns, sheetAdded(laid, historyBlueprint.sheet));
    const rows = snapshotRows(scores, list, moment.value);
    if (rows.length === 0) {
      const found = `${scores.length} written down on ${isoOfSerial(moment.value.day)} already`;
      return nothing(
        historyIssues['snapshot-unchanged']({ expected: 'a score that changed', found }),
      );
    }
    const added = rows.flatMap((row, index) => appendRow(list, row, list.nextRow + index));
    const view = { rows: rows.length, unchanged: scores.length - rows.length };
    return {
      edits: [...laid, ...headerEdits(list), ...added],
      view: { ...view, sheet: list.grid.sheet },
      issues: [],
    };
  };
}

function settle(parts: SnapshotParts) {
  return (reading: Reading, options: Options, context: Context): readonly Edit[] => {
    const moment = momentOf(options, context);
    const list = findAppendList(tablesOf(reading), historyForm, context.locale);
    if (!moment.ok || !list) return [];
    const rows = snapshotRows(finishSteps(parts.scoreSteps(reading, context)), list, moment.value);
    return rows.flatMap((row, index) => appendRow(list, row, list.nextRow + index));
  };
}

/**
 * Writes the scores of the workbook down, one row a score. Options: `date` (today when left out), `token` (a word
 * nobody else has, so that rows are told apart). Rows are only ever added; scores that stand there for this day
 * already are left out.
 */
export function snapshotCommand(parts: SnapshotParts): CommandDefinition {
  const runInSteps = steps(parts);
  return defineCommand({
    id: 'snapshot',
    title: 'Take a snapshot',
    help: 'Adds a row to the history for every score, with its coverage, so that you can see later what changed.',
    needs: () => ({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] }),
    run: (reading, options, context) => finishSteps(runInSteps(reading, options, context)),
    runInSteps,
    settle: settle(parts),
  });
}
