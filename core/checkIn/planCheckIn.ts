import type { AppendList } from '../declare/appendList/appendList.ts';
import { appendRow, headerEdits, type NewRow } from '../declare/appendList/appendRow.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import type { Edit } from '../sheet/edit.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { CheckInEntry } from './checkInEntry.ts';
import { type CheckInColumns, lastValues } from './checkInForm.ts';
import { type CheckInAuthor, checkInId } from './checkInId.ts';
import { type CheckInTarget, checkInTargets, targetsNamed } from './checkInTargets.ts';
import { checkInIssues } from './issues.ts';
import { updateTarget } from './updateTarget.ts';
import { valueForCell } from './valueForCell.ts';

/** A check-in as it was asked for, and the list it goes to. */
export interface CheckInPlanInput {
  readonly inputs: readonly CheckInput[];
  readonly entries: readonly CheckInEntry[];
  readonly author: CheckInAuthor;
  readonly list: AppendList<CheckInColumns>;
}

interface Meant {
  readonly entry: CheckInEntry;
  readonly target: CheckInTarget;
}

function meantBy(entry: CheckInEntry, targets: readonly CheckInTarget[]): Outcome<Meant> {
  const [target, ...others] = targetsNamed(targets, entry.keyResult);
  const subject = `"${entry.keyResult}"`;
  if (!target) {
    const some = targets.slice(0, 5).map(({ name }) => name);
    const expected = targets.length > 5 ? `one of ${some.join(', ')} …` : some.join(', ');
    return fail(checkInIssues['check-in-unknown']({ subject, expected, found: subject }));
  }
  if (others.length === 0) {
    const value = valueForCell(entry, target);
    return succeed({ entry: { ...entry, value }, target });
  }
  const found = `${others.length + 1}`;
  return fail(checkInIssues['check-in-several']({ subject, expected: 'an id of its own', found }));
}

interface RowMaker {
  readonly author: CheckInAuthor;
  readonly previousOf: (target: CheckInTarget) => number | null;
}

function rowOf({ entry, target }: Meant, index: number, { author, previousOf }: RowMaker): NewRow {
  return {
    checkInDate: author.day,
    keyResult: target.name,
    current: entry.value,
    confidence: entry.confidence,
    owner: author.who,
    comment: entry.comment,
    previous: previousOf(target),
    blocker: entry.blocker,
    checkInId: checkInId(author, index),
  };
}

/** Key results meant, each with what is said of it; every one that is not found is named. */
export function meantTargets(
  { inputs, entries }: Pick<CheckInPlanInput, 'inputs' | 'entries'>,
  context: Context,
): Outcome<readonly Meant[]> {
  const targets = checkInTargets(inputs, context);
  if (targets.length === 0) {
    const expected = 'a list of key results with a column for the current value';
    return fail(checkInIssues['check-in-no-list']({ expected, found: 'none' }));
  }
  const outcomes = entries.map((entry) => meantBy(entry, targets));
  const issues = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (issues.length > 0) return fail(...issues);
  return succeed(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}

/**
 * One row a key result below the list, and the latest value, confidence and day in the key result's own row. Rows are
 * only ever added; a correction is a new row.
 */
export function planCheckIn(input: CheckInPlanInput, context: Context): Outcome<readonly Edit[]> {
  const meant = meantTargets(input, context);
  if (!meant.ok) return meant;
  const { list, author } = input;
  const issues: Issue[] = [];
  const edits: Edit[] = [...headerEdits(list)];
  meant.value.forEach((each, index) => {
    const update = updateTarget(each.target, each.entry, author.day);
    const row = rowOf(each, index, { author, previousOf: ({ current }) => current });
    edits.push(...appendRow(list, row, list.nextRow + index));
    edits.push(...update.edits);
    issues.push(...update.issues);
  });
  return succeed(edits, issues);
}

/** Rows of a check-in that are not in the list: written over by somebody at the same moment, or never written. They go below the last row again. */
export function missingRows(input: CheckInPlanInput, context: Context): readonly Edit[] {
  const meant = meantTargets(input, context);
  if (!meant.ok) return [];
  const { list, author } = input;
  // The key result's own row holds the new value by now; what was before it stands in the list.
  const last = lastValues(list);
  const previousOf = ({ name }: CheckInTarget) => last.get(nameKey(name)) ?? null;
  const rows = meant.value.map((each, index) => rowOf(each, index, { author, previousOf }));
  const missing = rows.filter(({ checkInId: id }) => !list.ids.has(String(id)));
  return missing.flatMap((row, index) => appendRow(list, row, list.nextRow + index));
}
