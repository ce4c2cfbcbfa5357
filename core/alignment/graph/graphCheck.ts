import {
  type CheckInput,
  type CheckResult,
  defineWorkbookCheck,
  type Score,
  type WorkbookCheckDefinition,
} from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import { finishSteps, type Steps } from '../../declare/steps.ts';
import { alignmentHealth } from './alignmentHealth.ts';
import { buildGraphSteps } from './buildGraph.ts';
import { type JudgedGraph, judgeGraph } from './findings/judged.ts';
import { graphFindingSteps } from './graphFindings.ts';
import { levels } from './levels.ts';
import type { StrategyGraph } from './model.ts';
import { toldShare } from './toldShare.ts';

/** True where rows of one kind of sheet name rows of another: only then is there a line of sight to score. */
function isJoined({ nodes, tables }: StrategyGraph): boolean {
  const kindOf = (table: number) => tables[table]?.kind;
  return nodes.some(({ parents, table, level }) => {
    if (!levels[level].needsParent) return false;
    return parents.some((parent) => kindOf(nodes[parent]?.table ?? table) !== kindOf(table));
  });
}

/** Health of the graph; covers the rows whose table says what they serve. */
function healthScore(judged: JudgedGraph, exploreShare: number, asOf: number | null): Score[] {
  const { graph } = judged;
  const { score } = alignmentHealth(graph, judged, exploreShare);
  if (score === null || !isJoined(graph)) return [];
  return [
    {
      ...{ id: 'line-of-sight', kind: 'alignment', label: 'Line of sight', unit: 'score', asOf },
      ...{ value: score, coverage: toldShare(graph, judged) },
    },
  ];
}

function* checkSteps(inputs: readonly CheckInput[], context: Context): Steps<CheckResult> {
  const graph = yield* buildGraphSteps(inputs, context);
  const judged = judgeGraph(graph);
  const exploreShare = settingNumber(context, 'exploreShare');
  const issues = yield* graphFindingSteps(judged, exploreShare);
  return { scores: healthScore(judged, exploreShare, context.today), issues };
}

/** One graph over all sheets: what serves nothing, what nothing serves, and how much leads to the top. */
export const graphCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'line-of-sight',
  summary:
    'Joins strategy, scorecards, objectives, key results, measures, tasks, initiatives and budgets by id; finds what leads nowhere.',
  run: (inputs, context) => finishSteps(checkSteps(inputs, context)),
  runInSteps: checkSteps,
});
