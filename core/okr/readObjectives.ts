import type { Issue } from '../issue/issue.ts';
import { placeIn, type RowValues, type Table } from '../sheet/table.ts';
import { okrIssues } from './issues.ts';
import type { objectiveColumns } from './objectiveColumns.ts';
import { objectiveKey } from './scoreKeyResults.ts';

export type ObjectiveTable = Table<typeof objectiveColumns>;
export type ObjectiveValues = RowValues<typeof objectiveColumns>;

/** One objective, named by its id or, without one, by its text. */
export interface Objective {
  readonly row: number;
  readonly name: string;
  readonly values: ObjectiveValues;
}

/** Objectives in the order of their first rows, and how any of their names finds them. */
export interface ObjectiveList {
  readonly objectives: readonly Objective[];
  /** Position of the objective with that id or text, any case; −1 when there is none. */
  readonly find: (name: string) => number;
  readonly issues: readonly Issue[];
}

function repeated(table: ObjectiveTable, row: number, name: string): Issue {
  const place = placeIn(table, row, 'id');
  return okrIssues['okr-id-repeated']({ place, expected: 'an id of its own', found: `"${name}"` });
}

/**
 * The objectives of a table. Rows that repeat the same id and text count once, so that a list with one row a key
 * result can be read too; one id for two texts is an issue.
 */
export function readObjectives(table: ObjectiveTable): ObjectiveList {
  const byName = new Map<string, number>();
  const byText = new Map<string, number>();
  const objectives: Objective[] = [];
  const issues: Issue[] = [];
  for (const { row, values } of table.rows) {
    const name = values.id ?? values.objective;
    if (name === null) {
      const place = placeIn(table, row);
      issues.push(okrIssues['okr-no-id']({ place, expected: 'either', found: 'blank' }));
      continue;
    }
    const key = objectiveKey(name);
    const text = objectiveKey(values.objective ?? name);
    const known = byName.get(key);
    if (known === undefined) {
      byName.set(key, objectives.length);
      if (!byText.has(text)) byText.set(text, objectives.length);
      objectives.push({ row, name, values });
    } else if (objectiveKey(objectives[known]?.values.objective ?? name) !== text)
      issues.push(repeated(table, row, name));
  }
  const find = (name: string) =>
    byName.get(objectiveKey(name)) ?? byText.get(objectiveKey(name)) ?? -1;
  return { objectives, find, issues };
}
