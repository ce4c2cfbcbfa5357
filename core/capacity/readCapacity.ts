import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type CapacityColumns, capacityColumns } from './columns.ts';

export type CapacityTable = RecognisedRows<CapacityColumns>;
export type CapacityRow = Row<CapacityColumns>;

/** Rows of teams: totals and headings without a number are left out. */
export function capacityRows({ rows }: Table<CapacityColumns>): readonly CapacityRow[] {
  return rows.filter(({ values: { team, plannedEffort, available } }) => {
    if (team === null || totalWords.has(wordKey(team))) return false;
    return plannedEffort !== null || available !== null;
  });
}

/** Where an ordinary plan names whose time it is. */
const whoseRoles = ['team', 'department', 'person', 'owner'] as const;

/** Reads a recognised capacity plan, by team, department or person. */
export function readCapacity({ grid, table }: CheckInput, locale: string | null): CapacityTable {
  const role = whoseRoles.find((each) => table.columns[each] !== undefined) ?? 'team';
  const columns = { ...capacityColumns, team: { ...capacityColumns.team, role } };
  const read = readRecognised({ grid, table, locale, quiet: ['share', 'verdict'] }, columns);
  return { ...read, rows: capacityRows(read) };
}
