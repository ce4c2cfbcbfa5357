import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { CommitmentColumns } from './columns.ts';
import { commitRate } from './commitRate.ts';
import { commitmentIssues } from './issues.ts';
import { type Commitment, type CommitmentTable, commitmentsIn } from './readCommitments.ts';
import { standingAt } from './standingAt.ts';

type Key = keyof CommitmentColumns;
type RowCheck = (table: CommitmentTable, commitment: Commitment, asOf: number | null) => Issue[];

function about(table: CommitmentTable, { row, values }: Commitment, key: Key) {
  const { [key]: value, dueDate } = values;
  const shown = key === 'dueDate' && dueDate !== null ? isoOfSerial(dueDate) : value;
  const found = shown === null ? 'blank' : `${shown}`;
  return { place: placeIn(table, row, key), subject: `"${values.commitment}"`, found };
}

/** True where something stands in the cell that could not be read: said already. */
function isUnread(table: CommitmentTable, { row }: Commitment, key: Key): boolean {
  const column = table.found[key];
  return table.issues.some(({ place }) => place.row === row && place.column === column);
}

function isOpen({ values: { kept, closedOn } }: Commitment): boolean {
  return kept !== 'yes' && kept !== 'no' && closedOn === null;
}

const overdue: RowCheck = (table, commitment, asOf) => {
  if (asOf === null || standingAt(commitment.values, asOf) !== 'overdue') return [];
  const { dueDate } = commitment.values;
  const place = placeIn(table, commitment.row, table.found.kept === undefined ? 'dueDate' : 'kept');
  const found = `due on ${isoOfSerial(dueDate ?? asOf)}`;
  const expected = 'yes or no, or a new day agreed with whoever counts on it';
  const { subject } = about(table, commitment, 'dueDate');
  return [commitmentIssues['commitment-overdue']({ place, subject, expected, found })];
};

const owner: RowCheck = (table, commitment) => {
  const { promisedBy } = commitment.values;
  if (table.found.promisedBy === undefined || !isOpen(commitment) || !namesNobody(promisedBy))
    return [];
  const occurrence = { ...about(table, commitment, 'promisedBy'), expected: 'one person' };
  return [commitmentIssues['commitment-no-owner'](occurrence)];
};

const dueDay: RowCheck = (table, commitment) => {
  const isMissing = table.found.dueDate !== undefined && commitment.values.dueDate === null;
  if (!isMissing || !isOpen(commitment) || isUnread(table, commitment, 'dueDate')) return [];
  const occurrence = { ...about(table, commitment, 'dueDate'), expected: 'a day' };
  return [commitmentIssues['commitment-no-due-date'](occurrence)];
};

const outcome: RowCheck = (table, commitment) => {
  const { kept, closedOn } = commitment.values;
  const isSettled = kept === 'yes' || kept === 'no' || closedOn === null;
  if (table.found.kept === undefined || isSettled || isUnread(table, commitment, 'kept')) return [];
  const occurrence = { ...about(table, commitment, 'kept'), expected: 'yes or no' };
  return [commitmentIssues['commitment-outcome-missing'](occurrence)];
};

const order: RowCheck = (table, commitment) => {
  const { madeOn, dueDate, closedOn } = commitment.values;
  if (madeOn === null) return [];
  const isCrossed = (day: number | null) => day !== null && day < madeOn;
  const key = isCrossed(dueDate) ? 'dueDate' : isCrossed(closedOn) ? 'closedOn' : null;
  const day = key === null ? null : commitment.values[key];
  if (key === null || day === null) return [];
  const days = { expected: `a day from ${isoOfSerial(madeOn)}`, found: isoOfSerial(day) };
  const occurrence = { ...about(table, commitment, key), ...days };
  return [commitmentIssues['commitment-days-crossed'](occurrence)];
};

const reason: RowCheck = (table, commitment) => {
  const { kept, reason: why } = commitment.values;
  if (table.found.reason === undefined || kept !== 'no' || why !== null) return [];
  const occurrence = { ...about(table, commitment, 'reason'), expected: 'a reason' };
  return [commitmentIssues['commitment-without-reason'](occurrence)];
};

const rowChecks = [overdue, owner, dueDay, outcome, order, reason];

function rateScore(table: CommitmentTable, asOf: number | null): Score[] {
  if (asOf === null) return [];
  const { rate, coverage } = commitRate(commitmentsIn(table), asOf);
  const named = { id: `commitments/${table.sheet}`, kind: 'commitments', label: table.sheet };
  return [{ ...named, value: rate, unit: 'fraction', coverage, asOf }];
}

/** What a list of commitments lacks, each at the cell that mends it, and the share kept. */
export function checkCommitments(table: CommitmentTable, asOf: number | null): CheckResult {
  const rows = commitmentsIn(table);
  const found = rows.flatMap((row) => rowChecks.flatMap((run) => run(table, row, asOf)));
  return { scores: rateScore(table, asOf), issues: [...table.issues, ...found] };
}
