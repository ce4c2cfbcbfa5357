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

/** Everything that is broken or doubtful in a graph, each at the cell that mends it. */
export function graphFindings(judged: JudgedGraph, exploreShare: number): readonly Issue[] {
  return [...rules.flatMap((rule) => rule(judged)), ...exploreShareExceeded(judged, exploreShare)];
}
