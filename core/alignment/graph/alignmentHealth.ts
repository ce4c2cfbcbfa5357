import { exploreZone } from './exploreZone.ts';
import { isSplit } from './isSplit.ts';
import { levels } from './levels.ts';
import { isInSight, type LineOfSight } from './lineOfSight.ts';
import type { GraphNode, StrategyGraph } from './model.ts';
import { levelsIn, skippedAbove } from './skippedLevel.ts';
import { graphThresholds } from './thresholds.ts';

/** How well a graph hangs together. */
export interface AlignmentHealth {
  /** 0–100; null where nothing hangs below the top. */
  readonly score: number | null;
  /** Rows judged: those that need a parent. */
  readonly count: number;
  /** Rows of them that lead to the top. */
  readonly inSight: number;
  /** Rows without line of sight that are exempt as protected exploration. */
  readonly exempt: number;
}

/** What is doubtful about a node whose parents lead to the top: less than 1 in sum. */
function doubt(node: GraphNode, graph: StrategyGraph, skips: (node: GraphNode) => boolean): number {
  const { levelSkip, noOwner, severalParents } = graphThresholds;
  const isUnowned = node.hasOwnerColumn && node.owners.length === 0;
  return (
    (skips(node) ? levelSkip.value : 0) +
    (isUnowned ? noOwner.value : 0) +
    (isSplit(node, graph.nodes) ? severalParents.value : 0)
  );
}

/**
 * 100 × (1 − penalties ÷ rows that need a parent). A row whose parents do not lead to the top counts 1, one that
 * leads there at most 0.6 for skipped levels, owners and several parents. Exploration is exempt from the latter, and
 * from the former as long as the exempt rows make up at most the explore share of themselves and the rows in sight:
 * counted so, a further orphan never exempts anything and never raises the score.
 */
export function alignmentHealth(
  graph: StrategyGraph,
  { sights }: LineOfSight,
  exploreShare: number,
): AlignmentHealth {
  const { nodes } = graph;
  const zone = exploreZone(graph);
  const present = levelsIn(nodes);
  const skips = (node: GraphNode) => skippedAbove(node, graph, { sights, present }) !== null;
  let [inSight, broken, protectable, doubts] = [0, 0, 0, 0];
  nodes.forEach((node, position) => {
    if (sights[position] === 'top' || !levels[node.level].needsParent) return;
    if (isInSight(sights[position])) {
      inSight++;
      if (!zone.has(position)) doubts += doubt(node, graph, skips);
    } else if (zone.has(position)) protectable++;
    else broken++;
  });
  const allowed =
    exploreShare >= 1
      ? protectable
      : Math.floor((exploreShare / (1 - exploreShare)) * inSight + 1e-9);
  const exempt = Math.min(protectable, allowed);
  const count = inSight + broken + protectable;
  const penalties = doubts + graphThresholds.noSight.value * (broken + protectable - exempt);
  const score = count === 0 ? null : 100 * (1 - penalties / count);
  return { score, count, inSight, exempt };
}
