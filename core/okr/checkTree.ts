import type { CheckInput, CheckResult, Score } from '../declare/check.ts';
import { defineWorkbookCheck } from '../declare/check.ts';
import type { CascadeScore } from './cascade.ts';
import { type ObjectiveTree, objectiveTree } from './objectiveTree.ts';

interface Named {
  readonly name: string;
  readonly text: string;
}

/** Every objective of the tree by its names, the listed ones first. */
function allNamed({ objectives, mentioned }: ObjectiveTree): Named[] {
  const listed = objectives.map(({ name, values }) => ({ name, text: values.objective ?? '' }));
  return [...listed, ...mentioned];
}

function labelOf({ name, text }: Named): string {
  return text === '' || text === name ? name : `${name} ${text}`;
}

function rolledUp(objective: Named, { score, coverage }: CascadeScore, asOf: number | null): Score {
  return {
    id: `okr/roll-up/${objective.name}`,
    kind: 'okr-roll-up',
    label: `${labelOf(objective)}, with what is below it`,
    value: score,
    unit: 'fraction',
    coverage,
    asOf,
  };
}

/** Scores of the objectives that others hang under; their own key results and everything below them. */
function parentScores(tree: ObjectiveTree, asOf: number | null): Score[] {
  const { parents, result } = tree;
  if (!('scores' in result)) return [];
  const isParent = new Set(parents);
  return allNamed(tree).flatMap((objective, index) => {
    const score = result.scores[index];
    return isParent.has(index) && score ? [rolledUp(objective, score, asOf)] : [];
  });
}

/** Rolls objectives up through their parents over all sheets and files; broken parents are found in the graph. */
export const okrTreeCheck = defineWorkbookCheck({
  id: 'okr-tree',
  summary: 'Rolls objectives up through their parents over all sheets and files.',
  run(inputs: readonly CheckInput[], context): CheckResult {
    const tree = objectiveTree(
      inputs.filter(({ table }) => table.kind === 'okr'),
      context,
    );
    return {
      scores: parentScores(tree, context.today),
      issues: [],
      labels: Object.fromEntries(allNamed(tree).map((each) => [`okr/${each.name}`, labelOf(each)])),
    };
  },
});
