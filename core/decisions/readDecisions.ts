import type { CheckInput } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namedPeople } from '../vocabulary/splitEntries.ts';
import type { DecisionState } from '../vocabulary/vocabulary.ts';
import { type DecisionColumns, decisionColumns } from './columns.ts';
import { decidersOf } from './deciders.ts';

export type DecisionTable = Table<DecisionColumns>;

/** One decision of a list. */
export interface Decision extends Row<DecisionColumns> {
  readonly subject: string;
  /** Null where nothing tells whether it is taken. */
  readonly state: DecisionState | null;
  readonly deciders: readonly string[];
}

/** People who stand alone in a cell of the list. */
function namedAlone(table: DecisionTable): ReadonlySet<string> {
  const cells = table.rows.flatMap(({ values }) => [
    ...[values.decider, values.consulted, values.informed],
  ]);
  const alone = cells.map(namedPeople).filter(({ length }) => length === 1);
  return new Set(alone.flat().map(nameKey));
}

/** The state told, or where no column tells: a decision with a day is taken. */
function stateOf(table: DecisionTable, { values }: Row<DecisionColumns>): DecisionState | null {
  if (table.found.status !== undefined) return values.status;
  return values.decidedOn === null ? null : 'decided';
}

/** The decisions of a table; rows that name one and say nothing about it are headings and left out. */
export function decisionsIn(table: DecisionTable): readonly Decision[] {
  const known = namedAlone(table);
  const rows = table.rows.filter(({ values }) => {
    const filled = Object.values(values).filter((value) => value !== null).length;
    return values.decision !== null && filled > (values.id === null ? 1 : 2);
  });
  return rows.map((row) => ({
    ...row,
    subject: `"${row.values.decision}"`,
    state: stateOf(table, row),
    deciders: decidersOf(row.values.decider, known),
  }));
}

/** True where it is still to be taken or in force: what was dropped or overtaken needs no mending. */
export function isAlive({ state }: Decision): boolean {
  return state !== 'withdrawn' && state !== 'replaced';
}

/** Reads a recognised list of decisions. */
export function readDecisions(
  { grid, table }: CheckInput,
  locale: string | null,
): { readonly table: DecisionTable; readonly decisions: readonly Decision[] } {
  const read: DecisionTable = readRecognised({ grid, table, locale }, decisionColumns);
  return { table: read, decisions: decisionsIn(read) };
}

/** What an issue about one cell of a decision says of it. */
export function aboutCell(
  table: DecisionTable,
  { row, values, subject }: Decision,
  key: keyof DecisionColumns,
): Pick<Issue, 'place' | 'found'> & { readonly subject: string } {
  const value = values[key];
  return { place: placeIn(table, row, key), subject, found: value === null ? 'blank' : `${value}` };
}
