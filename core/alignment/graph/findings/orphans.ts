import type { Issue } from '../../../issue/issue.ts';
import { graphIssues } from '../issues.ts';
import { type LevelId, levels } from '../levels.ts';
import { isInSight } from '../lineOfSight.ts';
import type { GraphNode } from '../model.ts';
import { type GraphRule, type JudgedGraph, subjectOf } from './judged.ts';

/** Rank as far as what a row may hang under is concerned: what hangs beside the levels needs one of them. */
function rankOf(level: LevelId): number {
  return levels[level].rank ?? 9;
}

const codes = {
  initiative: 'initiative-without-objective',
  budget: 'budget-without-objective',
} as const;

function sayOrphan(node: GraphNode): Issue {
  const { level, parentPlace, place } = node;
  const code = level === 'initiative' || level === 'budget' ? codes[level] : 'graph-orphan';
  return graphIssues[code]({
    place: parentPlace ?? place,
    subject: subjectOf(node),
    expected: 'the ID of what it serves',
    found: 'blank',
  });
}

/** Rows of one level in one table. */
interface Group {
  readonly table: number;
  readonly level: LevelId;
  readonly positions: number[];
}

function groupsOf({ graph }: JudgedGraph): Group[] {
  const groups = new Map<string, Group>();
  graph.nodes.forEach(({ table, level }, position) => {
    if (!levels[level].needsParent) return;
    const key = `${table}|${level}`;
    const group = groups.get(key);
    if (group) group.positions.push(position);
    else groups.set(key, { table, level, positions: [position] });
  });
  return [...groups.values()];
}

/** True where a row names something of a higher level, known or not; for work and money anything at all. */
function isAcross({ level, parents, unknown }: GraphNode, nodes: readonly GraphNode[]): boolean {
  if (unknown.length > 0) return true;
  return parents.some((position) => {
    const parent = nodes[position]?.level ?? level;
    return rankOf(parent) < rankOf(level) || parent === 'key result';
  });
}

/** Said once for a table none of whose rows names anything of a higher level. */
function sayNotJoined({ table, level, positions }: Group, { graph }: JudgedGraph): Issue[] {
  const { parentHeader = {}, sheet = '' } = graph.tables[table] ?? {};
  const expected = 'a column with the IDs of what its rows serve';
  const { label, plural } = levels[level];
  const count = positions.length;
  const subject = `${count} ${count === 1 ? label : plural} of ${sheet}`;
  return [
    graphIssues['graph-not-joined']({ place: parentHeader, subject, expected, found: 'none' }),
  ];
}

/** Rows that name nothing above them where their level needs it; protected exploration is exempt. */
export const orphans: GraphRule = (judged) => {
  const { graph, sights, zone, present } = judged;
  const lowest = Math.min(...[...present].map(rankOf));
  return groupsOf(judged).flatMap((group) => {
    const lost = group.positions.filter(
      (position) => sights[position] === 'orphan' && !zone.has(position),
    );
    if (lost.length === 0 || rankOf(group.level) <= lowest) return [];
    const nodes = group.positions.flatMap((position) => graph.nodes[position] ?? []);
    const isJoined =
      nodes.some((node) => isAcross(node, graph.nodes)) ||
      group.positions.some((position) => isInSight(sights[position]));
    if (!isJoined) return sayNotJoined(group, judged);
    return lost.flatMap((position) => {
      const node = graph.nodes[position];
      return node ? [sayOrphan(node)] : [];
    });
  });
};
