import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { type CascadeNode, type CascadeResult, cascade } from './cascade.ts';
import { objectiveColumns } from './objectiveColumns.ts';
import { type KeyResult, readKeyResults } from './readKeyResults.ts';
import { type Objective, type ObjectiveTable, readObjectives } from './readObjectives.ts';
import { readOkrSheet } from './readOkrSheet.ts';
import { objectiveKey, scoreKeyResults } from './scoreKeyResults.ts';

/** An objective with the table that lists it. */
export interface ListedObjective extends Objective {
  readonly table: ObjectiveTable;
}

/** The objectives of a whole workbook, or of several, joined by id and scored through their parents. */
export interface ObjectiveTree {
  readonly objectives: readonly ListedObjective[];
  /** Position of each objective's parent; −1 at the top and where the parent is not listed. */
  readonly parents: readonly number[];
  readonly result: CascadeResult;
}

function isList({ table }: CheckInput): boolean {
  return table.columns.keyResult === undefined && table.objectiveAt !== 'across';
}

function listObjectives(inputs: readonly CheckInput[], locale: string | null): ListedObjective[] {
  return inputs.filter(isList).flatMap(({ grid, table }) => {
    const read = readRecognised({ grid, table, locale }, objectiveColumns);
    return readObjectives(read).objectives.map((objective) => ({ ...objective, table: read }));
  });
}

function readAllKeyResults(inputs: readonly CheckInput[], context: Context): KeyResult[] {
  return inputs
    .filter(({ table }) => table.columns.keyResult !== undefined && table.objectiveAt !== 'across')
    .flatMap((input) => readKeyResults(readOkrSheet(input, context).table));
}

/** How an id or, where no id has it, a text finds its objective; the first of equals counts. */
function finder(objectives: readonly ListedObjective[]): (name: string) => number {
  const byName = new Map<string, number>();
  objectives.forEach(({ name }, index) => {
    const key = objectiveKey(name);
    if (!byName.has(key)) byName.set(key, index);
  });
  objectives.forEach(({ values }, index) => {
    const key = objectiveKey(values.objective ?? '');
    if (key !== '' && !byName.has(key)) byName.set(key, index);
  });
  return (name) => byName.get(objectiveKey(name)) ?? -1;
}

function groupKeyResults(
  keyResults: readonly KeyResult[],
  find: (name: string) => number,
): Map<number, KeyResult[]> {
  const groups = new Map<number, KeyResult[]>();
  for (const keyResult of keyResults) {
    const index = find(keyResult.objective);
    if (index < 0) continue;
    const group = groups.get(index);
    if (group) group.push(keyResult);
    else groups.set(index, [keyResult]);
  }
  return groups;
}

/**
 * Joins the lists of objectives and the key results of all tables by id (or text) and scores every objective
 * through its parents, wherever they are listed. Linear in the number of rows.
 */
export function objectiveTree(inputs: readonly CheckInput[], context: Context): ObjectiveTree {
  const objectives = listObjectives(inputs, context.locale);
  const find = finder(objectives);
  const groups = groupKeyResults(readAllKeyResults(inputs, context), find);
  const parents = objectives.map(({ values: { parent } }) => (parent === null ? -1 : find(parent)));
  const nodes = objectives.map(({ values: { weight } }, index): CascadeNode => {
    const group = groups.get(index);
    const own = group ? scoreKeyResults(group) : { score: null, coverage: null };
    return { parent: parents[index] ?? -1, weight, ownScore: own.score, ownCoverage: own.coverage };
  });
  return { objectives, parents, result: cascade(nodes) };
}
