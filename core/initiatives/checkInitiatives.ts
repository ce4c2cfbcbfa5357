import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { repeatedIds } from '../sheet/repeatedIds.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { isFinished } from './isFinished.ts';
import { initiativeIssues } from './issues.ts';
import type { InitiativeRow, InitiativeTable } from './readInitiatives.ts';

function subjectOf({ values: { id, initiative } }: InitiativeRow): string {
  return id === null ? `"${initiative}"` : `${id} "${initiative}"`;
}

/** Told only where the list keeps owners at all. */
function withoutOwner(table: InitiativeTable): Issue[] {
  const bare = table.rows.filter(({ values }) => namesNobody(values.owner));
  if (table.found.owner === undefined || bare.length === table.rows.length) return [];
  return bare
    .filter((row) => !isFinished(row))
    .map((row) =>
      initiativeIssues['initiative-no-owner']({
        ...{ place: placeIn(table, row.row, 'owner'), subject: subjectOf(row) },
        ...{ expected: 'one person', found: row.values.owner ?? 'blank' },
      }),
    );
}

function dates(table: InitiativeTable, today: number | null): Issue[] {
  return table.rows.flatMap((row) => {
    const { startDate, dueDate } = row.values;
    if (dueDate === null) return [];
    const about = { place: placeIn(table, row.row, 'dueDate'), subject: subjectOf(row) };
    const found = isoOfSerial(dueDate);
    if (startDate !== null && dueDate < startDate) {
      const expected = `a day from ${isoOfSerial(startDate)} on`;
      return [initiativeIssues['initiative-dates-reversed']({ ...about, expected, found })];
    }
    if (today === null || dueDate >= today || isFinished(row)) return [];
    const expected = 'done by its day, or a new day';
    return [initiativeIssues['initiative-overdue']({ ...about, expected, found })];
  });
}

function idsTwice(table: InitiativeTable): Issue[] {
  return repeatedIds(table, 'id').map(({ place, found }) =>
    initiativeIssues['initiative-id-repeated']({ place, expected: 'each id once', found }),
  );
}

/** Mean progress of the initiatives that tell it; covers those among all. */
function progressScore(table: InitiativeTable, today: number | null): Score[] {
  const told = table.rows.flatMap(({ values: { progress } }) => progress ?? []);
  if (told.length === 0) return [];
  const held = told.map((share) => Math.min(1, Math.max(0, share)));
  const sum = held.reduce((total, share) => total + share, 0);
  return [
    {
      ...{ id: `initiatives/${table.sheet}`, kind: 'initiatives', label: table.sheet },
      ...{ value: sum / told.length, unit: 'fraction', asOf: today },
      coverage: told.length / table.rows.length,
    },
  ];
}

/** What a list of initiatives lacks by itself: owners, days that can be, ids of their own; and how far it is. */
export function checkInitiatives(table: InitiativeTable, today: number | null): CheckResult {
  return {
    scores: progressScore(table, today),
    issues: [...table.issues, ...withoutOwner(table), ...dates(table, today), ...idsTwice(table)],
  };
}
