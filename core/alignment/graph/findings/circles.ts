import type { Issue, Place } from '../../../issue/issue.ts';
import { okrIssues } from '../../../okr/issues.ts';
import { strategyIssues } from '../../../strategy/issues.ts';
import { graphIssues } from '../issues.ts';
import { levelIds, levels } from '../levels.ts';
import type { GraphNode } from '../model.ts';
import { type GraphRule, subjectOf } from './judged.ts';

function nameOf({ id, label }: GraphNode): string {
  return id ?? label;
}

/** Highest first, then by name, so that the order of rows and sheets does not matter. */
function compareNodes(left: GraphNode, right: GraphNode): number {
  const [high, low] = [levelIds.indexOf(left.level), levelIds.indexOf(right.level)];
  if (high !== low) return high - low;
  return nameOf(left) < nameOf(right) ? -1 : 1;
}

/** The cell by which a node hangs under another of its circle. */
function linkPlace({ parents, parentPlaces, place }: GraphNode, circle: readonly number[]): Place {
  const index = parents.findIndex((parent) => circle.includes(parent));
  return parentPlaces[index] ?? place;
}

function circleIssue(nodes: readonly GraphNode[], positions: readonly number[]): Issue[] {
  const [first, ...others] = [...nodes].sort(compareNodes);
  if (!first) return [];
  const place = linkPlace(first, positions);
  const names = [first, ...others, first].map(nameOf);
  const about = { place, subject: subjectOf(first), found: names.join(' → ') };
  const { rank } = levels[first.level];
  if (rank === null) {
    const expected = 'a whole that is no part of it';
    return [graphIssues['graph-circle']({ ...about, expected })];
  }
  if (rank <= 2) {
    const expected = 'something above it';
    return [strategyIssues['strategy-parent-circle']({ ...about, expected })];
  }
  return [okrIssues['okr-parent-cycle']({ ...about, expected: 'parents that lead to the top' })];
}

/** Rows that serve themselves in the end: each circle once, at the row nearest to the top. */
export const circles: GraphRule = ({ graph, circles: found }) =>
  found.flatMap((positions) =>
    circleIssue(
      positions.flatMap((position) => graph.nodes[position] ?? []),
      positions,
    ),
  );
