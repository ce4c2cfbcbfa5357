import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { communicationIssues } from './issues.ts';
import {
  type Communication,
  type CommunicationTable,
  readCommunications,
} from './readCommunications.ts';

function subjectOf({ row, values: { message, audience } }: Communication): string {
  const text = message ?? audience;
  return text === null ? `row ${row + 1}` : `"${text}"`;
}

function noName(table: CommunicationTable, row: Communication, key: 'audience' | 'owner'): Issue[] {
  if (table.found[key] === undefined || !namesNobody(row.values[key])) return [];
  const expected = key === 'audience' ? 'who is told' : 'one person';
  const found = row.values[key] ?? 'blank';
  const place = placeIn(table, row.row, key);
  const occurrence = { place, subject: subjectOf(row), expected, found };
  return [communicationIssues[`communication-no-${key}`](occurrence)];
}

function noDate(table: CommunicationTable, row: Communication): Issue[] {
  const place = placeIn(table, row.row, 'sentOn');
  const isUnread = table.issues.some(
    (issue) => issue.place.row === place.row && issue.place.column === place.column,
  );
  if (table.found.sentOn === undefined || row.values.sentOn !== null || isUnread) return [];
  const occurrence = { place, subject: subjectOf(row), expected: 'a day', found: 'blank' };
  return [communicationIssues['communication-no-date'](occurrence)];
}

const communicationsCheck = defineCheck({
  id: 'communications',
  kinds: ['communications'],
  summary: 'Communications without an audience, without somebody who sees to them, without a day.',
  run(input, { locale }) {
    const table = readCommunications(input, locale);
    const issues = table.rows.flatMap((row) => [
      ...noName(table, row, 'audience'),
      ...noName(table, row, 'owner'),
      ...noDate(table, row),
    ]);
    return { scores: [], issues: [...table.issues, ...issues] };
  },
});

/** Checks that the check-up runs on communication plans. */
export const communicationChecks: readonly CheckDefinition[] = [communicationsCheck];
