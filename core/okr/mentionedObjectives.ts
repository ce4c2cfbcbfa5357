import type { CheckInput } from '../declare/check.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import type { OkrSheet } from './readOkrSheet.ts';
import { objectiveKey } from './scoreKeyResults.ts';

/** An objective that stands only beside its key results, with what it hangs under. */
export interface MentionedObjective {
  /** Its id where the sheet has one for all of its rows, else its text. */
  readonly name: string;
  readonly text: string;
  /** Id or text of the objective above; null at the top. */
  readonly parent: string | null;
}

interface Group {
  readonly text: string;
  readonly ids: Set<string>;
  readonly parents: string[];
}

function textOf(cell: Cell): string | null {
  return isBlank(cell) || typeof cell === 'object' ? null : String(cell).trim();
}

function groupRows({ table }: OkrSheet, parentOf: (row: number) => string | null): Group[] {
  const groups = new Map<string, Group>();
  for (const { row, values } of table.rows) {
    const text = values.objective ?? '';
    const key = objectiveKey(text);
    if (key === '') continue;
    const group = groups.get(key) ?? { text, ids: new Set<string>(), parents: [] };
    groups.set(key, group);
    if (values.id !== null) group.ids.add(values.id);
    const parent = parentOf(row);
    if (parent !== null) group.parents.push(parent);
  }
  return [...groups.values()];
}

function parentReader(grid: Grid, column: number): (row: number) => string | null {
  return (row) => textOf(cellAt(grid, row, column));
}

/**
 * Objectives of a sheet that lists objective, parent and key result in one table, in the order they are met. An id
 * is the objective's where no objective has two of them; otherwise ids name key results. Empty for sheets without
 * a column of parents beside the objective.
 */
export function mentionedObjectives(
  { grid, table }: CheckInput,
  sheet: OkrSheet,
): readonly MentionedObjective[] {
  const { parent: column } = table.columns;
  if (typeof column !== 'number' || sheet.table.found.objective === undefined) return [];
  const groups = groupRows(sheet, parentReader(grid, column));
  const isObjectiveId = groups.every(({ ids }) => ids.size <= 1);
  return groups.map(({ text, ids, parents }) => {
    const [id = text] = isObjectiveId ? [...ids] : [];
    return { name: id, text, parent: parents[0] ?? null };
  });
}
