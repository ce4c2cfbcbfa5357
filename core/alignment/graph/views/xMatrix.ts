import { type CrossMatrixBlock, defineView, type MatrixArm } from '../../../declare/view.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { buildGraph } from '../buildGraph.ts';
import { type JudgedGraph, judgeGraph } from '../findings/judged.ts';
import { type LevelId, objectiveLevels } from '../levels.ts';
import { keyOf, labelOf } from './nodeTone.ts';

type Link = CrossMatrixBlock['links'][number];

const arms = {
  south: ['Strategy lines', ['strategy']],
  west: ['Objectives', objectiveLevels],
  north: ['Initiatives', ['initiative']],
  east: ['Key results and measures', ['key result', 'kpi']],
} as const satisfies Record<string, readonly [string, readonly LevelId[]]>;

type Side = keyof typeof arms;

const sideOf = new Map<LevelId, Side>(
  (Object.keys(arms) as Side[]).flatMap((side) => arms[side][1].map((level) => [level, side])),
);

/** Nodes of one side; measures only where something hangs on them, else a long list would hide the rest. */
function positionsOf({ graph: { nodes } }: JudgedGraph, side: Side): number[] {
  return nodes.flatMap(({ level, parents }, position) => {
    const isBare = level === 'kpi' && parents.length === 0;
    return sideOf.get(level) === side && !isBare ? [position] : [];
  });
}

function armOf(judged: JudgedGraph, side: Side): MatrixArm {
  const items = positionsOf(judged, side).map((position) => ({
    id: keyOf(position),
    label: labelOf(judged, position),
    at: judged.graph.nodes[position]?.place ?? {},
  }));
  return { title: arms[side][0], items };
}

/** Steps up after which a link says little. Ours: a key result over three objectives to its line are five. */
const mostSteps = 8;

/**
 * What a node serves on each of the other sides, the nearest of a side only: strong where it names it, weak where it
 * serves it by way of others.
 */
function linksUp({ graph: { nodes } }: JudgedGraph, start: number): Link[] {
  const met = new Set([start]);
  const reached = new Set([sideOf.get(nodes[start]?.level ?? 'other')]);
  const links: Link[] = [];
  let row = nodes[start]?.parents ?? [];
  for (let step = 1; row.length > 0 && step <= mostSteps; step++) {
    const fresh = [...new Set(row)].filter((position) => !met.has(position));
    for (const position of fresh) {
      met.add(position);
      const side = sideOf.get(nodes[position]?.level ?? 'other');
      if (side === undefined || reached.has(side)) continue;
      const strength = step === 1 ? 'strong' : 'weak';
      links.push({ from: keyOf(start), to: keyOf(position), strength });
    }
    for (const { to } of links)
      reached.add(sideOf.get(nodes[Number(to.slice(1))]?.level ?? 'other'));
    row = fresh.flatMap((position) => nodes[position]?.parents ?? []);
  }
  return links;
}

interface Owned {
  readonly name: string;
  readonly positions: number[];
}

function ownersOf({ graph: { nodes } }: JudgedGraph, positions: readonly number[]): Owned[] {
  const owners = new Map<string, Owned>();
  for (const position of positions) {
    for (const name of nodes[position]?.owners ?? []) {
      const owner = owners.get(nameKey(name)) ?? { name, positions: [] };
      owner.positions.push(position);
      owners.set(nameKey(name), owner);
    }
  }
  return [...owners.values()];
}

function crossMatrix(judged: JudgedGraph): CrossMatrixBlock {
  const sides = (Object.keys(arms) as Side[]).map((side) => [side, armOf(judged, side)] as const);
  const positions = (Object.keys(arms) as Side[]).flatMap((side) => positionsOf(judged, side));
  const shown = new Set(positions.map(keyOf));
  const owners = ownersOf(judged, positions);
  const [south, west, north, east] = ['south', 'west', 'north', 'east'].map(
    (wanted) => sides.find(([side]) => side === wanted)?.[1] ?? { title: '', items: [] },
  ) as [MatrixArm, MatrixArm, MatrixArm, MatrixArm];
  return {
    ...{ block: 'crossMatrix', caption: 'X-matrix', south, west, north, east },
    people: {
      title: 'Who is in charge',
      items: owners.map(({ name }, index) => ({ id: `p${index}`, label: name })),
    },
    links: [
      ...positions
        .flatMap((position) => linksUp(judged, position))
        .filter(({ to }) => shown.has(to)),
      ...owners.flatMap(({ positions: owned }, index) =>
        owned.map((position): Link => ({ from: keyOf(position), to: `p${index}` })),
      ),
    ],
  };
}

/** Lines, objectives, initiatives and measures around a cross, with who is in charge. */
export const xMatrixView = defineView({
  id: 'x-matrix',
  title: 'X-matrix',
  summary:
    'Which objectives serve which lines, by which work, seen by which measures, in whose hands.',
  kinds: ['strategy', 'okr', 'initiatives'],
  run(inputs, context) {
    const judged = judgeGraph(buildGraph(inputs, context));
    const matrix = crossMatrix(judged);
    const count = [matrix.south, matrix.west, matrix.north, matrix.east].filter(
      ({ items }) => items.length > 0,
    ).length;
    return count < 2
      ? [
          {
            block: 'text',
            text: 'An X-matrix needs lines, objectives, initiatives or key results: two of them at least.',
          },
        ]
      : [matrix];
  },
});
