import { defineView, type LanesBlock } from '../../../declare/view.ts';
import { buildGraph } from '../buildGraph.ts';
import { type JudgedGraph, judgeGraph } from '../findings/judged.ts';
import { type LevelId, levels, objectiveLevels } from '../levels.ts';
import { keyOf, labelOf, nodeLook } from './nodeTone.ts';

type Lane = LanesBlock['lanes'][number];

/** Levels shown on a map: what is aimed at; how it is measured, done and paid is left to the tree. */
const mapped: readonly LevelId[] = [
  ...(['vision', 'mission', 'strategy', 'scorecard objective'] as const),
  ...objectiveLevels,
];

/** The lane of a node: the perspective of a scorecard objective, else its level. */
function laneOf({ graph: { nodes } }: JudgedGraph, position: number): Lane {
  const { level, group } = nodes[position] ?? { level: 'other', group: null };
  if (level === 'scorecard objective' && group !== null)
    return { id: `perspective ${group}`, label: group };
  if (level === 'vision' || level === 'mission') return { id: 'vision', label: 'Vision, mission' };
  if (objectiveLevels.includes(level)) return { id: 'objective', label: 'Objectives' };
  if (level === 'scorecard objective')
    return { id: 'no perspective', label: 'Scorecard objectives without a measure' };
  const { plural } = levels[level];
  return { id: level, label: `${plural.charAt(0).toUpperCase()}${plural.slice(1)}` };
}

/** Lanes in order of level; perspectives in the order the scorecard has them. */
function lanesOf(judged: JudgedGraph, positions: readonly number[]): Lane[] {
  const { nodes } = judged.graph;
  const lanes = new Map<string, { lane: Lane; order: number }>();
  for (const position of positions) {
    const lane = laneOf(judged, position);
    const order = mapped.indexOf(nodes[position]?.level ?? 'other');
    if (!lanes.has(lane.id)) lanes.set(lane.id, { lane, order });
  }
  return [...lanes.values()].sort((a, b) => a.order - b.order).map(({ lane }) => lane);
}

function lanesBlock(judged: JudgedGraph): LanesBlock {
  const { nodes } = judged.graph;
  const positions = nodes.flatMap(({ level }, position) =>
    mapped.includes(level) ? [position] : [],
  );
  const shown = new Set(positions);
  return {
    block: 'lanes',
    caption: 'Strategy map',
    lanes: lanesOf(judged, positions),
    nodes: positions.map((position) => {
      const { level, place } = nodes[position] ?? { level: 'other' as const, place: {} };
      return {
        ...{ id: keyOf(position), lane: laneOf(judged, position).id, at: place },
        ...{ label: labelOf(judged, position), type: levels[level].label },
        ...nodeLook(judged, position),
      };
    }),
    links: positions.flatMap((position) =>
      (nodes[position]?.parents ?? [])
        .filter((parent) => shown.has(parent))
        .map((parent) => ({ from: keyOf(position), to: keyOf(parent) })),
    ),
  };
}

/** Vision, lines, scorecard objectives by perspective and objectives in lanes, with arrows to what they serve. */
export const strategyMapView = defineView({
  id: 'strategy-map',
  title: 'Strategy map',
  summary: 'Lanes from the vision to this cycle’s objectives, with arrows to what each serves.',
  kinds: ['strategy', 'scorecard', 'okr'],
  run(inputs, context) {
    const judged = judgeGraph(buildGraph(inputs, context));
    const map = lanesBlock(judged);
    return map.nodes.length > 0
      ? [map]
      : [{ block: 'text', text: 'There is no strategy, scorecard or objective to map yet.' }];
  },
});
