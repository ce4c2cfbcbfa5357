import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { type CascadeNode, type CascadeResult, cascade } from './cascade.ts';
import { type MentionedObjective, mentionedObjectives } from './mentionedObjectives.ts';
import { objectiveColumns } from './objectiveColumns.ts';
import { type KeyResult, readKeyResults } from './readKeyResults.ts';
import { type Objective, type ObjectiveTable, readObjectives } from './readObjectives.ts';
import { type OkrSheet, readOkrSheet } from './readOkrSheet.ts';
import { objectiveKey, scoreKeyResults } from './scoreKeyResults.ts';

/** An objective with the table that lists it. */
export interface ListedObjective extends Objective {
  readonly table: ObjectiveTable;
}

/** The objectives of a whole workbook, or of several, joined by id and scored through their parents. */
export interface ObjectiveTree {
  readonly objectives: readonly ListedObjective[];
  /** Objectives that stand only beside their key results; they follow the listed ones. */
  readonly mentioned: readonly MentionedObjective[];
  /** Position of each objective's parent; −1 at the top and where the parent is nowhere. */
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

interface ReadSheet {
  readonly input: CheckInput;
  readonly sheet: OkrSheet;
}

function readSheets(inputs: readonly CheckInput[], context: Context): ReadSheet[] {
  return inputs
    .filter(({ table }) => table.columns.keyResult !== undefined && table.objectiveAt !== 'across')
    .map((input) => ({ input, sheet: readOkrSheet(input, context) }));
}

/** What only stands beside key results: an objective that a list has, or an earlier sheet, is left out. */
function mentionedBeside(
  sheets: readonly ReadSheet[],
  listed: (name: string) => number,
): MentionedObjective[] {
  const seen = new Set<string>();
  return sheets
    .flatMap(({ input, sheet }) => mentionedObjectives(input, sheet))
    .filter(({ name, text }) => {
      const keys = [objectiveKey(name), objectiveKey(text)];
      const isNew = keys.every((key) => !seen.has(key) && listed(key) < 0);
      for (const key of keys) seen.add(key);
      return isNew;
    });
}

/** How an id or, where no id has it, a text finds its objective; the first of equals counts. */
function finder(
  objectives: readonly Pick<MentionedObjective, 'name' | 'text'>[],
): (name: string) => number {
  const byName = new Map<string, number>();
  objectives.forEach(({ name }, index) => {
    const key = objectiveKey(name);
    if (!byName.has(key)) byName.set(key, index);
  });
  objectives.forEach(({ text }, index) => {
    const key = objectiveKey(text);
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

function named(objective: ListedObjective): MentionedObjective {
  const { name, values } = objective;
  return { name, text: values.objective ?? '', parent: values.parent };
}

/**
 * Joins the lists of objectives, the objectives named beside key results and the key results of all tables by id
 * (or text) and scores every objective through its parents, wherever they stand. Linear in the number of rows.
 */
export function objectiveTree(inputs: readonly CheckInput[], context: Context): ObjectiveTree {
  const objectives = listObjectives(inputs, context.locale);
  const sheets = readSheets(inputs, context);
  const mentioned = mentionedBeside(sheets, finder(objectives.map(named)));
  const all = [...objectives.map(named), ...mentioned];
  const find = finder(all);
  const keyResults = sheets.flatMap(({ sheet }) => readKeyResults(sheet.table));
  const groups = groupKeyResults(keyResults, find);
  const parents = all.map(({ parent }) => (parent === null ? -1 : find(parent)));
  const nodes = all.map((_, index): CascadeNode => {
    const group = groups.get(index);
    const own = group ? scoreKeyResults(group) : { score: null, coverage: null };
    const weight = objectives[index]?.values.weight ?? null;
    return { parent: parents[index] ?? -1, weight, ownScore: own.score, ownCoverage: own.coverage };
  });
  return { objectives, mentioned, parents, result: cascade(nodes) };
}
