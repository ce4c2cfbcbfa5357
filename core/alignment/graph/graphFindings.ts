import { finishSteps, type Steps } from '../../declare/steps.ts';
import type { Issue } from '../../issue/issue.ts';
import { circles } from './findings/circles.ts';
import { levelSkips, severalParents } from './findings/doubtfulLinks.ts';
import { exploreShareExceeded } from './findings/exploreShare.ts';
import type { GraphRule, JudgedGraph } from './findings/judged.ts';
import { measuresCountedTwice, unknownMeasures } from './findings/measures.ts';
import { orphans } from './findings/orphans.ts';
import { unknownParents } from './findings/unknownParents.ts';
import { linesWithoutObjective, objectivesNotPursued } from './findings/unserved.ts';

const rules: readonly GraphRule[] = [
  ...[circles, unknownParents, orphans, levelSkips, severalParents],
  ...[unknownMeasures, measuresCountedTwice, linesWithoutObjective, objectivesNotPursued],
];

/** Everything that is broken or doubtful in a graph, each at the cell that mends it, a step a rule. */
export function* graphFindingSteps(
  judged: JudgedGraph,
  exploreShare: number,
): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [done, rule] of rules.entries()) {
    yield { stage: 'following the line of sight', done, total: rules.length };
    for (const issue of rule(judged)) issues.push(issue);
  }
  return [...issues, ...exploreShareExceeded(judged, exploreShare)];
}

/** All of it at once. */
export function graphFindings(judged: JudgedGraph, exploreShare: number): readonly Issue[] {
  return finishSteps(graphFindingSteps(judged, exploreShare));
}
