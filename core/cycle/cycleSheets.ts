import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { type KeyResultStanding, keyResultStandings } from '../okr/keyResultStandings.ts';
import { type ListedObjective, type ObjectiveTree, objectiveTree } from '../okr/objectiveTree.ts';
import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { Reading } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameKey } from '../statistics/nameKey.ts';

/** A listed objective with the key results that name it. */
export interface CycleObjective {
  readonly objective: ListedObjective;
  readonly grid: Grid;
  readonly keyResults: readonly KeyResultStanding[];
  /** Position of its parent in the list; −1 at the top. */
  readonly parent: number;
  /** Score with everything below it, 0–1, and its coverage. */
  readonly score: number | null;
  readonly coverage: number;
}

/** Everything a cycle consists of. */
export interface CycleSheets {
  readonly keyResults: readonly KeyResultStanding[];
  readonly objectives: readonly CycleObjective[];
}

function tablesOf({ grids, records }: Reading): CheckInput[] {
  const stored = parseMapping(records);
  return grids.flatMap((grid) => recogniseSheet(grid, stored).map((table) => ({ grid, table })));
}

function scoresOf({ result }: ObjectiveTree, index: number) {
  const scores = 'scores' in result ? result.scores[index] : undefined;
  return { score: scores?.score ?? null, coverage: scores?.coverage ?? 0 };
}

/** Reads every list of objectives and key results of a workbook and joins them by id or text. */
export function cycleSheets(reading: Reading, context: Context): CycleSheets {
  return joinCycle(tablesOf(reading), context);
}

/** Joins the recognised lists of objectives and key results by id or text. */
export function joinCycle(tables: readonly CheckInput[], context: Context): CycleSheets {
  const inputs = tables.filter(({ table }) => table.kind === 'okr');
  const keyResults = keyResultStandings(inputs, context);
  const groups = new Map<string, KeyResultStanding[]>();
  for (const each of keyResults) {
    const group = groups.get(each.objectiveKey);
    if (group) group.push(each);
    else groups.set(each.objectiveKey, [each]);
  }
  const grids = new Map(inputs.map(({ grid }) => [grid.sheet, grid]));
  const tree = objectiveTree(inputs, context);
  const objectives = tree.objectives.flatMap((objective, index) => {
    const grid = grids.get(objective.table.sheet);
    if (!grid) return [];
    const own = groups.get(nameKey(objective.name)) ?? [];
    const above = tree.parents[index] ?? -1;
    const parent = above < tree.objectives.length ? above : -1;
    return [{ objective, grid, keyResults: own, parent, ...scoresOf(tree, index) }];
  });
  return { keyResults, objectives };
}

/** True for work due up to a day; undated work is due when what it belongs to is. */
export function isDueBy(dueDate: number | null, until: number): boolean {
  return dueDate !== null && dueDate <= until;
}
