import type { Issue } from '../../../issue/issue.ts';
import { exploreZone } from '../exploreZone.ts';
import type { LevelId } from '../levels.ts';
import { type LineOfSight, lineOfSight } from '../lineOfSight.ts';
import type { GraphNode, StrategyGraph } from '../model.ts';
import { levelsIn } from '../skippedLevel.ts';

/** A graph with what every finding about it is drawn from. */
export interface JudgedGraph extends LineOfSight {
  readonly graph: StrategyGraph;
  /** Positions of protected exploration. */
  readonly zone: ReadonlySet<number>;
  readonly present: ReadonlySet<LevelId>;
}

/** A rule about the whole graph; every finding stands at the cell that mends it. */
export type GraphRule = (judged: JudgedGraph) => readonly Issue[];

export function judgeGraph(graph: StrategyGraph): JudgedGraph {
  return {
    ...lineOfSight(graph),
    ...{ graph, zone: exploreZone(graph), present: levelsIn(graph.nodes) },
  };
}

/** A node in a sentence: `O-3 "Bake the best sourdough"`. */
export function subjectOf({ id, label }: Pick<GraphNode, 'id' | 'label'>): string {
  return id === null || id === label ? `"${label}"` : `${id} "${label}"`;
}
