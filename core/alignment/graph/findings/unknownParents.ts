import type { Occurrence, Place } from '../../../issue/issue.ts';
import { okrIssues } from '../../../okr/issues.ts';
import { strategyIssues } from '../../../strategy/issues.ts';
import { graphIssues } from '../issues.ts';
import { type LevelId, levels } from '../levels.ts';
import type { GraphNode } from '../model.ts';
import { type GraphRule, subjectOf } from './judged.ts';

/** The finding of a level and what its cell should name. */
function sayUnknown(level: LevelId, about: Omit<Occurrence, 'expected'>) {
  const expected = 'the id of an objective, key result or initiative';
  switch (level) {
    case 'initiative':
      return graphIssues['initiative-objective-unknown']({ ...about, expected });
    case 'budget':
      return graphIssues['budget-objective-unknown']({ ...about, expected });
    case 'key result':
      return okrIssues['kr-objective-unknown']({
        ...about,
        expected: 'the id or text of a listed objective',
      });
    default:
      return (levels[level].rank ?? 0) <= 2
        ? strategyIssues['strategy-parent-unknown']({
            ...about,
            expected: 'the ID of a row of the strategy',
          })
        : okrIssues['okr-parent-unknown']({ ...about, expected: 'the id of a listed objective' });
  }
}

/** Levels whose rows name something that is listed somewhere; what the others name is kept elsewhere. */
function joinedLevels(nodes: readonly GraphNode[]): ReadonlySet<LevelId> {
  const joined = nodes.filter(({ parents }) => parents.length > 0).map(({ level }) => level);
  const isStrategy = ({ level }: GraphNode) => (levels[level].rank ?? 9) <= 2;
  return new Set([...joined, ...nodes.filter(isStrategy).map(({ level }) => level)]);
}

/** Names of what a row serves that nothing in the workbook has, at the cell that names them. */
export const unknownParents: GraphRule = ({ graph: { nodes } }) => {
  const joined = joinedLevels(nodes);
  return nodes.flatMap((node) => {
    if (!joined.has(node.level)) return [];
    const byCell = new Map<string, { place: Place; names: string[] }>();
    for (const { name, place } of node.unknown) {
      if (place === null) continue;
      const cell = byCell.get(`${place.row},${place.column}`) ?? { place, names: [] };
      cell.names.push(`"${name}"`);
      byCell.set(`${place.row},${place.column}`, cell);
    }
    return [...byCell.values()].map(({ place, names }) =>
      sayUnknown(node.level, { place, subject: subjectOf(node), found: names.join(', ') }),
    );
  });
};
