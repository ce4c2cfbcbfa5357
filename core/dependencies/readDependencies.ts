import type { Row, Table } from '../sheet/table.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';
import type { DependencyColumns } from './dependencyColumns.ts';
import type { DependencyState } from './states.ts';

export type DependencyTable = Table<DependencyColumns>;

/** One thing a team needs from another. */
export interface Dependency extends Row<DependencyColumns> {
  /** What it is called in findings: its id and what is needed. */
  readonly subject: string;
  readonly state: DependencyState;
  /** True only where the cell says so: a yes, a tick or a day. What is not clearly a yes is none. */
  readonly isConfirmed: boolean;
}

function saysYes(text: string | null): boolean {
  return text !== null && (yesOrNo(text) === true || /^\s*(?:\d|[✓✔☑✅])/.test(text));
}

function subjectOf({ row, values: { id, need, toTeam } }: Row<DependencyColumns>): string {
  const text = need ?? toTeam;
  if (text === null) return id ?? `row ${row + 1}`;
  return id === null ? `"${text}"` : `${id} "${text}"`;
}

/** The dependencies of a table; rows with one cell only are headings and left out. Without a status they are open. */
export function readDependencies(table: DependencyTable): readonly Dependency[] {
  return table.rows
    .filter(({ values }) => Object.values(values).filter((value) => value !== null).length > 1)
    .map((row) => ({
      ...row,
      subject: subjectOf(row),
      state: row.values.status ?? 'open',
      isConfirmed: saysYes(row.values.confirmed),
    }));
}
