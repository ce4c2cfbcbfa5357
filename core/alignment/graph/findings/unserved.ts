import { graphIssues } from '../issues.ts';
import { type LevelId, levels } from '../levels.ts';
import type { StrategyGraph } from '../model.ts';
import { positionsAbove, pursuits } from '../pursued.ts';
import { type GraphRule, subjectOf } from './judged.ts';

/** Positions of a level that nothing wanted hangs under; none where nothing hangs under any of them. */
function bare(graph: StrategyGraph, level: LevelId, wanted: readonly LevelId[]): number[] {
  const served = positionsAbove(graph, wanted);
  const all = graph.nodes.flatMap((node, position) => (node.level === level ? [position] : []));
  return all.some((position) => served.has(position))
    ? all.filter((position) => !served.has(position))
    : [];
}

/** Lines of the strategy that no objective serves, told where some line is served; exploration is exempt. */
export const linesWithoutObjective: GraphRule = ({ graph, zone }) =>
  bare(graph, 'strategy', ['scorecard objective', ...pursuits]).flatMap((position) => {
    const node = graph.nodes[position];
    if (!node || zone.has(position)) return [];
    const about = { place: node.place, subject: subjectOf(node), found: 'none' };
    const expected = 'an objective that names it as its parent';
    return [graphIssues['strategy-line-without-objective']({ ...about, expected })];
  });

/** Scorecard objectives that no objective, key result or initiative pursues; exploration is exempt. */
export const objectivesNotPursued: GraphRule = ({ graph, zone }) =>
  bare(graph, 'scorecard objective', pursuits).flatMap((position) => {
    const node = graph.nodes[position];
    if (!node || zone.has(position)) return [];
    const about = { place: node.place, subject: subjectOf(node), found: 'none' };
    const expected = `an ${levels.objective.label} or initiative that names it`;
    return [graphIssues['scorecard-objective-not-pursued']({ ...about, expected })];
  });
