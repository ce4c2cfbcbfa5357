import type { CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { recognitionIssues } from './issues.ts';
import type { Recognition, RecognitionTable } from './readRecognition.ts';

function withoutReason(table: RecognitionTable, { row, values }: Recognition): Issue[] {
  const { recognised, recognisedFor } = values;
  if (table.found.recognisedFor === undefined || recognisedFor !== null) return [];
  const place = placeIn(table, row, 'recognisedFor');
  const about = { place, subject: recognised ?? '', found: 'blank' };
  return [recognitionIssues['recognition-without-reason']({ ...about, expected: 'what was done' })];
}

function ofOneself(table: RecognitionTable, { row, values }: Recognition): Issue[] {
  const { recognised, recognisedBy } = values;
  if (recognised === null || recognisedBy === null || nameKey(recognised) !== nameKey(recognisedBy))
    return [];
  const place = placeIn(table, row, 'recognisedBy');
  const about = { place, subject: recognised, found: recognisedBy };
  return [recognitionIssues['recognition-of-oneself']({ ...about, expected: 'somebody else' })];
}

/** What single entries of a list of thanks lack. */
export function checkRecognition(table: RecognitionTable): CheckResult {
  const rows = table.rows.filter(({ values }) => values.recognised !== null);
  const found = rows.flatMap((row) => [...withoutReason(table, row), ...ofOneself(table, row)]);
  return { scores: [], issues: [...table.issues, ...found] };
}
