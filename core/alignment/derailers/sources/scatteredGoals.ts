import { settingNumber } from '../../../declare/readSettings.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { circlesOf } from '../../graph/circlesOf.ts';
import { exploreZone } from '../../graph/exploreZone.ts';
import { subjectOf } from '../../graph/findings/judged.ts';
import { type LevelId, levels, objectiveLevels } from '../../graph/levels.ts';
import type { GraphNode, StrategyGraph } from '../../graph/model.ts';
import { positionsAbove, pursuits } from '../../graph/pursued.ts';
import type { EvidenceItem, EvidenceSource, Facts } from '../model.ts';
import { objectivesMeasured, resultsMeasurable } from './goalResults.ts';
import { rowKey, rowsAdrift } from './rowsAdrift.ts';

/** The rank nothing listed stands above; infinite where nothing has a rank. */
function topRank({ nodes }: StrategyGraph): number {
  const ranks = nodes.flatMap(({ level }) => levels[level].rank ?? []);
  return ranks.reduce((top, rank) => Math.min(top, rank), Number.POSITIVE_INFINITY);
}

function linkItem(node: GraphNode, isCircular: boolean, top: number): EvidenceItem {
  const place = node.parentPlace ?? node.place;
  const about = (state: EvidenceItem['state'], text: string): EvidenceItem => ({
    ...{ state, place },
    text: `${subjectOf(node)} ${text}`,
  });
  const [missing] = node.unknown;
  if (missing) return about('bad', `serves “${missing.name}”, which is not listed`);
  if (isCircular) return about('bad', 'serves itself in the end');
  if (node.parents.length > 0) return about('good', 'says what it serves');
  if (node.parentPlace === null) return about('unknown', 'has no cell for what it serves');
  return levels[node.level].rank === top
    ? about('unknown', 'is at the top; no strategy above it is listed')
    : about('bad', 'does not say what it serves');
}

/** Rows that are protected while they explore, as far as the share of the settings goes. */
function protect(items: EvidenceItem[], inZone: readonly boolean[], share: number): EvidenceItem[] {
  const good = items.filter(({ state }) => state === 'good').length;
  let left = share >= 1 ? items.length : Math.floor((share / (1 - share)) * good + 1e-9);
  return items.map((item, index) => {
    if (item.state === 'good' || !inZone[index] || left === 0) return item;
    left--;
    return { ...item, state: 'good' };
  });
}

/**
 * One row of every circle among the given ones: cutting a circle anywhere mends it, so it is one fault, and a row that
 * is faulty anyway is it. Circles through other levels are told by the check of the graph.
 */
function circleFaults({ nodes }: StrategyGraph, positions: readonly number[]): ReadonlySet<number> {
  const own = new Map(positions.map((position, at) => [position, at]));
  const targets = positions.map((position) =>
    (nodes[position]?.parents ?? []).flatMap((parent) => own.get(parent) ?? []),
  );
  const isFaulty = (at: number) => (nodes[positions[at] ?? -1]?.unknown.length ?? 0) > 0;
  return new Set(
    circlesOf(targets).flatMap((circle) => {
      const first = circle.reduce((least, at) => Math.min(least, at), positions.length);
      return positions[circle.find(isFaulty) ?? first] ?? [];
    }),
  );
}

/** Whether the rows of these levels name what they serve; each is judged by its own cell, and a circle as one fault. */
function links(facts: Facts, wanted: readonly LevelId[]): EvidenceItem[] {
  const { graph, context } = facts;
  const { nodes } = graph;
  const zone = exploreZone(graph);
  const top = topRank(graph);
  const adrift = rowsAdrift(facts);
  const positions = nodes.flatMap((node, position) =>
    wanted.includes(node.level) ? [position] : [],
  );
  const circular = circleFaults(graph, positions);
  const items = positions.flatMap((position): EvidenceItem[] => {
    const node = nodes[position];
    if (!node) return [];
    if (node.level !== 'key result' || !adrift.has(rowKey(node.place)))
      return [linkItem(node, circular.has(position), top)];
    const text = `${subjectOf(node)} does not say which objective it belongs to`;
    return [{ state: 'unknown', place: node.parentPlace ?? node.place, text }];
  });
  const inZone = positions.map((position) => zone.has(position));
  return protect(items, inZone, settingNumber(context, 'exploreShare'));
}

/** Lines of the strategy, and whether anything below pursues them; unknown while nothing is listed that could. */
function linesPursued({ graph }: Facts): EvidenceItem[] {
  const reached = positionsAbove(graph, pursuits);
  const isTold = graph.nodes.some(({ level }) => pursuits.includes(level));
  return graph.nodes.flatMap((node, position): EvidenceItem[] => {
    if (!node.isListed || (node.level !== 'strategy' && node.level !== 'scorecard objective'))
      return [];
    const isPursued = reached.has(position);
    const state = isPursued ? 'good' : isTold ? 'bad' : 'unknown';
    const text = `${subjectOf(node)} ${isPursued ? 'is pursued' : 'is pursued by nobody'}`;
    return [{ state, place: node.place, text }];
  });
}

/** What a key result counts: the measures it names, else, in a list that names none, its own wording. */
function countedBy(node: GraphNode): readonly string[] | null {
  if (node.measurePlace === null) return [`${node.table} ${nameKey(node.label)}`];
  return node.measure === null ? null : node.measures.map((measure) => `measure ${measure}`);
}

/** Key results and what they count: of those that count one and the same, one is good, the others count it again. */
function measuresOnce({ graph: { nodes } }: Facts): EvidenceItem[] {
  const counted = new Set<string>();
  return nodes.flatMap((node): EvidenceItem[] => {
    if (node.level !== 'key result' || node.weight === 0) return [];
    const keys = countedBy(node);
    if (keys === null) return [];
    const place = node.measurePlace ?? node.place;
    const what = node.measure === null ? 'its wording' : node.measure;
    const subject = subjectOf(node);
    if (keys.length === 0)
      return [{ state: 'unknown', place, text: `${subject} is said to be read from ${what}` }];
    return keys.map((key) => {
      const isAgain = counted.has(key);
      counted.add(key);
      const words = isAgain ? 'counts again what others count:' : 'is the first to count';
      return { state: isAgain ? 'bad' : 'good', place, text: `${subject} ${words} ${what}` };
    });
  });
}

const spine: readonly LevelId[] = ['strategy', 'scorecard objective', ...objectiveLevels];
const about = { derailer: 'scattered-goals' } as const;

/** Do goals, work and money lead up to the strategy? */
export const goalSources: readonly EvidenceSource[] = [
  {
    ...{ ...about, id: 'objectives-linked', label: 'Objectives that say what they serve' },
    tells: 'a column that says what each objective serves, and the strategy it leads to',
    kinds: ['okr', 'strategy', 'scorecard'],
    collect: (facts) => links(facts, spine),
  },
  {
    ...{ ...about, id: 'key-results-linked', label: 'Key results that belong to an objective' },
    tells: 'a list of key results, each with its objective',
    kinds: ['okr'],
    collect: (facts) => links(facts, ['key result']),
  },
  {
    ...{ ...about, id: 'objectives-measured', label: 'Objectives with results that show them' },
    tells: 'key results for each objective',
    ...{ kinds: ['okr', 'scorecard'], collect: objectivesMeasured },
  },
  {
    ...{ ...about, id: 'results-measurable', label: 'Key results and measures that say how much' },
    tells: 'a target for each key result or measure',
    ...{ kinds: ['okr', 'scorecard'], collect: resultsMeasurable },
  },
  {
    ...{ ...about, id: 'lines-pursued', label: 'Lines of the strategy that somebody pursues' },
    tells: 'the lines of the strategy, and objectives that name them',
    kinds: ['strategy', 'scorecard'],
    collect: linesPursued,
  },
  {
    ...{ ...about, id: 'work-linked', label: 'Initiatives that say what they serve' },
    tells: 'a list of initiatives with what each serves',
    kinds: ['initiatives'],
    collect: (facts) => links(facts, ['initiative']),
  },
  {
    ...{ ...about, id: 'money-linked', label: 'Budget lines that say what they serve' },
    tells: 'a budget with what each line serves',
    kinds: ['budget'],
    collect: (facts) => links(facts, ['budget']),
  },
  {
    ...{ ...about, id: 'measures-once', label: 'Key results that count what no other counts' },
    tells: 'the measure that each key result is read from',
    kinds: ['okr'],
    collect: measuresOnce,
  },
];
