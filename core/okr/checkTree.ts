import type { CheckInput, CheckResult, Score } from '../declare/check.ts';
import { defineWorkbookCheck } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import type { CascadeScore } from './cascade.ts';
import { showCycle } from './cascadeObjectives.ts';
import { okrIssues } from './issues.ts';
import { listedElsewhere } from './listedElsewhere.ts';
import { type ListedObjective, type ObjectiveTree, objectiveTree } from './objectiveTree.ts';
import { okrThresholds } from './thresholds.ts';

/** Parents that no list has; told only where some parent is listed, else the tree is kept elsewhere. */
function unknownParents(
  { objectives, parents }: ObjectiveTree,
  isListed: (parent: string) => boolean,
): Issue[] {
  if (!parents.some((parent) => parent >= 0)) return [];
  return objectives.flatMap(({ table, row, name, values: { parent } }, index) => {
    if (parent === null || (parents[index] ?? -1) >= 0 || isListed(parent)) return [];
    const place = placeIn(table, row, 'parent');
    const expected = 'the id of a listed objective';
    return [
      okrIssues['okr-parent-unknown']({ place, expected, found: `"${parent}"`, subject: name }),
    ];
  });
}

function cycleIssues({ objectives, result }: ObjectiveTree): Issue[] {
  if ('scores' in result) return [];
  return result.cycles.flatMap((cycle) => {
    const first = objectives[cycle[0] ?? 0];
    if (!first) return [];
    const place = placeIn(first.table, first.row, 'parent');
    const found = showCycle(cycle.map((index) => objectives[index]?.name ?? ''));
    return [
      okrIssues['okr-parent-cycle']({ place, expected: 'parents that lead to the top', found }),
    ];
  });
}

function labelOf({ name, values }: ListedObjective): string {
  return values.objective === null || values.objective === name
    ? name
    : `${name} ${values.objective}`;
}

function rolledUp(
  objective: ListedObjective,
  { score, coverage }: CascadeScore,
  asOf: number | null,
): Score {
  const isCovered = coverage >= okrThresholds.minimumCoverage.value;
  return {
    id: `okr/roll-up/${objective.name}`,
    kind: 'okr-roll-up',
    label: `${labelOf(objective)}, with what is below it`,
    value: isCovered ? score : null,
    unit: 'fraction',
    coverage,
    asOf,
  };
}

/** Scores of the objectives that others hang under; their own key results and everything below them. */
function parentScores(
  { objectives, parents, result }: ObjectiveTree,
  asOf: number | null,
): Score[] {
  if (!('scores' in result)) return [];
  const isParent = new Set(parents);
  return objectives.flatMap((objective, index) => {
    const score = result.scores[index];
    return isParent.has(index) && score ? [rolledUp(objective, score, asOf)] : [];
  });
}

/** Rolls objectives up through their parents over all sheets and files, and finds broken parents. */
export const okrTreeCheck = defineWorkbookCheck({
  id: 'okr-tree',
  summary:
    'Rolls objectives up through their parents over all sheets and files; finds parents that are not listed and circles.',
  run(inputs: readonly CheckInput[], context): CheckResult {
    const tree = objectiveTree(
      inputs.filter(({ table }) => table.kind === 'okr'),
      context,
    );
    return {
      scores: parentScores(tree, context.today),
      issues: [...unknownParents(tree, listedElsewhere(inputs)), ...cycleIssues(tree)],
      labels: Object.fromEntries(
        tree.objectives.map((each) => [`okr/${each.name}`, labelOf(each)]),
      ),
    };
  },
});
