import type { Issue, Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { placeIn } from '../sheet/table.ts';
import { type CascadeNode, type CascadeScore, cascade } from './cascade.ts';
import { okrIssues } from './issues.ts';
import { progressScale } from './progressScale.ts';
import type { KeyResult } from './readKeyResults.ts';
import { type ObjectiveList, type ObjectiveTable, readObjectives } from './readObjectives.ts';
import { scoreKeyResults } from './scoreKeyResults.ts';

/** An objective with its place in the tree and its score. */
export interface CascadeRow extends CascadeScore {
  readonly name: string;
  /** As typed; null at the top. */
  readonly parent: string | null;
  /** False when the parent is not in the list. */
  readonly isParentKnown: boolean;
}

export interface KeyResultSource {
  readonly keyResults: readonly KeyResult[];
  /** Where the objective of a key result stands. */
  readonly placeOf: (keyResult: KeyResult) => Place;
}

/** The names round a circle: `A → B → A`. */
export function showCycle(names: readonly string[]): string {
  return [...names, names[0] ?? ''].join(' → ');
}

function keyResultsByObjective(list: ObjectiveList, source: KeyResultSource) {
  const groups = new Map<number, KeyResult[]>();
  const issues: Issue[] = [];
  for (const keyResult of source.keyResults) {
    const index = keyResult.objective === '' ? -1 : list.find(keyResult.objective);
    if (index < 0) {
      const place = source.placeOf(keyResult);
      const found = keyResult.objective === '' ? 'blank' : `"${keyResult.objective}"`;
      const subject = keyResult.values.keyResult ?? keyResult.values.id ?? 'A key result';
      const expected = 'the id or text of a listed objective';
      issues.push(okrIssues['kr-objective-unknown']({ place, expected, found, subject }));
    }
    const group = groups.get(index);
    if (group) group.push(keyResult);
    else groups.set(index, [keyResult]);
  }
  return { groups, issues };
}

function nodesOf(
  table: ObjectiveTable,
  list: ObjectiveList,
  groups: ReadonlyMap<number, readonly KeyResult[]>,
): CascadeNode[] {
  const parents = list.objectives.map(({ values }) =>
    values.parent === null ? -1 : list.find(values.parent),
  );
  const hasChildren = new Set(parents);
  const scale = progressScale(table.rows.map(({ values }) => values.progress));
  return list.objectives.map(({ values }, index) => {
    const { weight, progress } = values;
    const parent = parents[index] ?? -1;
    const group = groups.get(index);
    if (group) {
      const { score, coverage } = scoreKeyResults(group);
      return { parent, weight, ownScore: score, ownCoverage: coverage };
    }
    if (progress === null || hasChildren.has(index))
      return { parent, weight, ownScore: null, ownCoverage: null };
    const typed = Math.min(1, Math.max(0, progress / scale));
    return { parent, weight, ownScore: typed, ownCoverage: 1 };
  });
}

function unknownParents(table: ObjectiveTable, list: ObjectiveList): Issue[] {
  return list.objectives.flatMap(({ row, name, values: { parent } }) => {
    if (parent === null || list.find(parent) >= 0) return [];
    const place = placeIn(table, row, 'parent');
    const expected = 'the id of a listed objective';
    return [
      okrIssues['okr-parent-unknown']({ place, expected, found: `"${parent}"`, subject: name }),
    ];
  });
}

/**
 * Every objective with its level, score and coverage through its parents. A circle of parents and an id used
 * twice are refused; an unknown parent or objective is a warning and its row stands at the top.
 */
export function cascadeObjectives(
  table: ObjectiveTable,
  source: KeyResultSource,
): Outcome<readonly CascadeRow[]> {
  const list = readObjectives(table);
  const broken = list.issues.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return fail(...broken);
  const { objectives } = list;
  const { groups, issues } = keyResultsByObjective(list, source);
  const result = cascade(nodesOf(table, list, groups));
  if ('cycles' in result) {
    return fail(
      ...result.cycles.map((cycle) =>
        okrIssues['okr-parent-cycle']({
          place: placeIn(table, objectives[cycle[0] ?? 0]?.row ?? 0, 'parent'),
          expected: 'parents that lead to the top',
          found: showCycle(cycle.map((index) => objectives[index]?.name ?? '')),
        }),
      ),
    );
  }
  const rows = result.scores.map((score, index) => {
    const objective = objectives[index];
    const parent = objective?.values.parent ?? null;
    const isParentKnown = parent === null || list.find(parent) >= 0;
    return { ...score, name: objective?.name ?? '', parent, isParentKnown };
  });
  return succeed(rows, [...list.issues, ...unknownParents(table, list), ...issues]);
}
