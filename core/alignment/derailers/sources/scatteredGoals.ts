import { settingNumber } from '../../../declare/readSettings.ts';
import { circlesOf } from '../../graph/circlesOf.ts';
import { exploreZone } from '../../graph/exploreZone.ts';
import { subjectOf } from '../../graph/findings/judged.ts';
import { type LevelId, levels, objectiveLevels } from '../../graph/levels.ts';
import type { GraphNode, StrategyGraph } from '../../graph/model.ts';
import type { EvidenceItem, EvidenceSource, Facts } from '../model.ts';

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
  if (isCircular) return about('bad', 'serves itself in the end');
  const [missing] = node.unknown;
  if (missing) return about('bad', `serves “${missing.name}”, which is not listed`);
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

/** Whether the rows of these levels name what they serve; each is judged by its own cell alone. */
function links({ graph, context }: Facts, wanted: readonly LevelId[]): EvidenceItem[] {
  const { nodes } = graph;
  const circular = new Set(circlesOf(nodes.map(({ parents }) => parents)).flat());
  const zone = exploreZone(graph);
  const top = topRank(graph);
  const positions = nodes.flatMap((node, position) =>
    wanted.includes(node.level) ? [position] : [],
  );
  const items = positions.flatMap((position) => {
    const node = nodes[position];
    return node ? [linkItem(node, circular.has(position), top)] : [];
  });
  const inZone = positions.map((position) => zone.has(position));
  return protect(items, inZone, settingNumber(context, 'exploreShare'));
}

const pursuits: readonly LevelId[] = [...objectiveLevels, 'key result', 'initiative'];

/** Positions above what is pursued. */
function pursued({ nodes }: StrategyGraph): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = nodes.flatMap(({ level }, position) =>
    pursuits.includes(level) ? [position] : [],
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of nodes[next]?.parents ?? []) {
      if (reached.has(parent)) continue;
      reached.add(parent);
      waiting.push(parent);
    }
  }
  return reached;
}

/** Lines of the strategy, and whether anything below pursues them; unknown while nothing is listed that could. */
function linesPursued({ graph }: Facts): EvidenceItem[] {
  const reached = pursued(graph);
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

/** Key results and the measures they name: the first reader of a measure is good, every further one counts it again. */
function measuresOnce({ graph: { nodes } }: Facts): EvidenceItem[] {
  const read = new Set<number>();
  return nodes.flatMap((node): EvidenceItem[] => {
    if (node.level !== 'key result' || node.measure === null || node.weight === 0) return [];
    const about = { place: node.measurePlace ?? node.place };
    const text = (words: string) => `${subjectOf(node)} ${words} ${node.measure}`;
    if (node.measures.length === 0)
      return [{ ...about, state: 'unknown', text: text('is said to be read from') }];
    return node.measures.map((measure) => {
      const isAgain = read.has(measure);
      read.add(measure);
      const words = isAgain ? 'counts again what others count:' : 'is read from';
      return { ...about, state: isAgain ? 'bad' : 'good', text: text(words) };
    });
  });
}

const spine: readonly LevelId[] = ['strategy', 'scorecard objective', ...objectiveLevels];
const about = { derailer: 'scattered-goals' } as const;

/** Do goals, work and money lead up to the strategy? */
export const goalSources: readonly EvidenceSource[] = [
  {
    ...{ ...about, id: 'objectives-linked', label: 'Objectives that say what they serve' },
    kinds: ['okr', 'strategy', 'scorecard'],
    collect: (facts) => links(facts, spine),
  },
  {
    ...{ ...about, id: 'key-results-linked', label: 'Key results that belong to an objective' },
    kinds: ['okr'],
    collect: (facts) => links(facts, ['key result']),
  },
  {
    ...{ ...about, id: 'lines-pursued', label: 'Lines of the strategy that somebody pursues' },
    kinds: ['strategy', 'scorecard'],
    collect: linesPursued,
  },
  {
    ...{ ...about, id: 'work-linked', label: 'Initiatives that say what they serve' },
    kinds: ['initiatives'],
    collect: (facts) => links(facts, ['initiative']),
  },
  {
    ...{ ...about, id: 'money-linked', label: 'Budget lines that say what they serve' },
    kinds: ['budget'],
    collect: (facts) => links(facts, ['budget']),
  },
  {
    ...{ ...about, id: 'measures-once', label: 'Measures that count in one key result' },
    kinds: ['okr'],
    collect: measuresOnce,
  },
];
