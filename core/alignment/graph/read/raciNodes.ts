import type { CheckInput } from '../../../declare/check.ts';
import { holdersOf, type RaciMatrix, type Task } from '../../../raci/model.ts';
import { readMatrix } from '../../../raci/readMatrix.ts';
import { tableLayout } from '../../../raci/tableLayout.ts';
import { cellAt } from '../../../sheet/grid.ts';
import type { LevelId } from '../levels.ts';
import type { DraftNode, DraftTable, Reference } from '../model.ts';
import { aboveWork, draftNode } from './draft.ts';

/** What a responsibility may serve: what it names, else what it is worded like. */
const served: readonly LevelId[] = ['key result', 'kpi', ...aboveWork, 'initiative'];

function linkOf({ grid, table }: CheckInput, { row }: Task['place']): string | null {
  const column = table.columns.linkedMeasure ?? table.columns.parent;
  if (typeof column !== 'number' || row === undefined || table.tasksAcross) return null;
  const cell = cellAt(grid, row, column);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : null;
}

function taskNode(input: CheckInput, { people }: RaciMatrix, task: Task): DraftNode {
  const text = linkOf(input, task.place);
  const reference: Reference = { text: text ?? task.name, levels: served, isHint: true };
  return draftNode({
    ...{ level: 'responsibility', label: task.name, place: task.place, hasOwnerColumn: true },
    owners: holdersOf(task, 'A').flatMap((person) => people[person]?.name ?? []),
    references: [reference],
  });
}

/** Tasks of a responsibility matrix; one that names a key result or measure, or is worded like one, hangs under it. */
export function raciNodes(input: CheckInput): DraftTable | null {
  const located = tableLayout(input.grid, input.table);
  const outcome = located ? readMatrix(located, 'auto') : null;
  if (!outcome?.ok) return null;
  const { tasks } = outcome.value;
  const named = tasks.filter(({ named: isNamed }) => isNamed);
  return {
    ...{ kind: 'raci', sheet: input.grid.sheet },
    nodes: named.map((task) => taskNode(input, outcome.value, task)),
    parentHeader: { sheet: input.grid.sheet, row: input.table.headerRow ?? 0 },
  };
}
