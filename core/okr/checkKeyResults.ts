import type { Context } from '../declare/context.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { isBlank } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { placeIn } from '../sheet/table.ts';
import { statusMeanings, wordKey } from '../vocabulary/wordSets.ts';
import { scoreAssumptions } from './checkKeyResultTable.ts';
import { guardrailIssues } from './guardrail.ts';
import { lintIssues } from './lintIssues.ts';
import { type LintField, lintKeyResult } from './lintKeyResult.ts';
import type { KeyResult } from './readKeyResults.ts';
import type { OkrSheet } from './readOkrSheet.ts';
import { zonesInOrder } from './targetZone.ts';

/** Columns whose absence is told once: what they hold, and what is lost without them. */
const wantedColumns = [
  ['owner', 'owners', 'nobody can be asked'],
  ['dueDate', 'due dates', 'pace and overdue work are not judged'],
  ['target', 'targets', 'progress is not worked out'],
] as const;

/** Findings about a blank cell, with the column that must be there for them. */
const blankCodes: Readonly<Record<string, 'owner' | 'dueDate' | 'target' | 'unit'>> = {
  'kr-no-owner': 'owner',
  'kr-no-due-date': 'dueDate',
  'kr-no-target': 'target',
  'kr-target-in-text': 'target',
  'kr-no-unit': 'unit',
};

/** True for work that is over: closed, or with a status word for done or dropped in any language known. */
function isClosed({ values: { closedAs, status } }: KeyResult): boolean {
  if (closedAs !== null) return true;
  const meaning = status === null ? undefined : statusMeanings.get(wordKey(status));
  return meaning === 'done' || meaning === 'dropped';
}

function lintRow(sheet: OkrSheet, keyResult: KeyResult, today: number | null): Issue[] {
  const { table, grid } = sheet;
  const { values, row, progress } = keyResult;
  const { keyResult: text, type, start, target, unit, owner, dueDate } = values;
  const placeOf = (field: LintField): Place =>
    placeIn(table, row, field === 'text' ? 'keyResult' : field === 'asOf' ? 'dueDate' : field);
  if (text === null)
    return [
      lintIssues['kr-no-text']({ place: placeOf('text'), expected: 'a text', found: 'blank' }),
    ];
  const isOver = (progress ?? 0) >= 1 || isClosed(keyResult);
  const asOf = isOver ? null : today;
  const issues = lintKeyResult({ text, type, start, target, unit, owner, dueDate, asOf }, placeOf);
  return issues.filter(({ code, place: { column } }) => {
    const asked = blankCodes[code];
    if (asked === undefined) return true;
    return table.found[asked] !== undefined && isBlank(cellAt(grid, row, column ?? 0));
  });
}

/** Findings that repeat each other: no target in the cell says more than nothing measurable in the text. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const codes = new Set(issues.map(({ code }) => code));
  const hidden = new Set(codes.has('kr-no-target') ? ['kr-not-measurable'] : []);
  return issues.filter(
    (issue, index) =>
      !hidden.has(issue.code) && issues.findIndex(({ code }) => code === issue.code) === index,
  );
}

/** Ours: when this many rows and more than half of all say the same, the sheet works that way. */
const condensedFrom = 6;

/** One finding in place of one a row where most key results name nothing measurable. */
function condense(issues: readonly Issue[], count: number): readonly Issue[] {
  const code = 'kr-not-measurable';
  const same = issues.filter((issue) => issue.code === code);
  const [first] = same;
  if (!first || same.length < condensedFrom || same.length * 2 <= count) return issues;
  const summary = lintIssues['okr-not-measurable']({
    place: first.place,
    expected: first.expected,
    found: `${same.length} of ${count}`,
  });
  return [summary, ...issues.filter((issue) => issue.code !== code)];
}

function zoneIssues(sheet: OkrSheet, { row, values }: KeyResult): Issue[] {
  const { start, commit, target, stretch, keyResult } = values;
  if (start === null || commit === null || target === null || stretch === null) return [];
  if (zonesInOrder({ start, commit, target, stretch })) return [];
  const expected = 'start, commit, target, stretch in one direction';
  const found = [start, commit, target, stretch].join(', ');
  const place = placeIn(sheet.table, row, 'commit');
  return [lintIssues['kr-zones']({ place, expected, found, subject: keyResult ?? '' })];
}

/** A status set by hand without a last day is not taken; nobody would notice. */
function overrideIssues({ table }: OkrSheet, { row, values }: KeyResult): Issue[] {
  const { statusOverride, overrideUntil, closedAs, keyResult, id } = values;
  if (statusOverride === null || overrideUntil !== null || closedAs !== null) return [];
  const key = table.found.overrideUntil === undefined ? 'statusOverride' : 'overrideUntil';
  const place = placeIn(table, row, key);
  const expected = 'the last day it holds';
  const subject = id ?? keyResult ?? '';
  return [
    lintIssues['kr-override-no-end']({ place, expected, found: `"${statusOverride}"`, subject }),
  ];
}

function absentColumns({ table, hasNumbers }: OkrSheet, keyResults: readonly KeyResult[]): Issue[] {
  const { found, headerRow, sheet } = table;
  const isScored =
    !hasNumbers ||
    found.progress !== undefined ||
    found.high !== undefined ||
    keyResults.some(({ basis }) => basis === 'text');
  return wantedColumns.flatMap(([key, subject, expected]) => {
    if (found[key] !== undefined || (key === 'target' && isScored)) return [];
    const place: Place = { sheet, ...(headerRow === null ? {} : { row: headerRow }) };
    return [lintIssues['okr-column-absent']({ place, expected, found: 'no such header', subject })];
  });
}

/** Findings about progress itself, but those the lint tells and those of key results nobody measured. */
function progressIssues(sheet: OkrSheet, keyResult: KeyResult, isMeasured: boolean): Issue[] {
  const { found } = sheet.table;
  return keyResult.issues.filter(({ code, place: { column } }) => {
    if (code === 'kr-baseline' || code === 'kr-no-target') return false;
    if (code !== 'kr-no-start' && code !== 'kr-no-current') return true;
    const isAsked =
      code === 'kr-no-start'
        ? found.start !== undefined && keyResult.values.target !== null
        : found.current !== undefined && isMeasured;
    return isAsked && isBlank(cellAt(sheet.grid, keyResult.row, column ?? 0));
  });
}

/** Every finding about the key results of a sheet, each at the cell that mends it. */
export function checkKeyResults(
  sheet: OkrSheet,
  keyResults: readonly KeyResult[],
  { today }: Context,
): Issue[] {
  const isMeasured = keyResults.some(({ values }) => values.current !== null);
  const rows = keyResults.flatMap((each) =>
    withoutRepeats([
      ...progressIssues(sheet, each, isMeasured),
      ...lintRow(sheet, each, today),
      ...zoneIssues(sheet, each),
      ...overrideIssues(sheet, each),
    ]),
  );
  const guardrails = guardrailIssues(keyResults, ({ row }) =>
    placeIn(sheet.table, row, 'guardrail'),
  );
  return [
    ...sheet.table.issues,
    ...absentColumns(sheet, keyResults),
    ...scoreAssumptions(sheet.table, keyResults),
    ...condense(rows, keyResults.length),
    ...guardrails,
  ];
}
