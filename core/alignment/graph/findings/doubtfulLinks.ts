import { isSplit } from '../isSplit.ts';
import { graphIssues } from '../issues.ts';
import { levels } from '../levels.ts';
import { isInSight } from '../lineOfSight.ts';
import { skippedAbove } from '../skippedLevel.ts';
import { type GraphRule, subjectOf } from './judged.ts';

/** Rows that hang under a level above the next one; protected exploration is exempt. */
export const levelSkips: GraphRule = ({ graph, sights, zone, present }) =>
  graph.nodes.flatMap((node, position) => {
    const { parents, parentPlace } = node;
    if (zone.has(position) || !isInSight(sights[position]) || parentPlace === null) return [];
    const skipped = skippedAbove(node, graph, { sights, present });
    const parent = graph.nodes[parents[0] ?? -1];
    if (skipped === null || !parent) return [];
    const expected = `a ${levels[skipped].label} in between`;
    const found = `${levels[parent.level].label} ${subjectOf(parent)}`;
    const about = { place: parentPlace, subject: subjectOf(node), expected, found };
    return [graphIssues['graph-level-skip'](about)];
  });

/** Objectives and budget lines that would count in several of what they hang under. */
export const severalParents: GraphRule = ({ graph: { nodes } }) =>
  nodes.flatMap((node) => {
    const { parents, parentPlace, level } = node;
    if (parentPlace === null || !isSplit(node, nodes)) return [];
    const names = parents.map((position) => nodes[position]?.id ?? nodes[position]?.label ?? '');
    const expected = level === 'budget' ? 'one line an objective' : 'one parent';
    const about = { place: parentPlace, subject: subjectOf(node), expected };
    return [graphIssues['graph-several-parents']({ ...about, found: names.join(', ') })];
  });
