import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from './arrow.ts';
import type { DrawnNetwork } from './reduceNetwork.ts';

/** Work on the places of a network that can be done bit by bit, stopped at any moment, and shown as it stands. */
export interface Placement {
  readonly total: number;
  /** Steps done so far. */
  done(): number;
  /** Does one step; false when all are done. */
  step(): boolean;
  /** Places as they are, in the order of the nodes, scaled into a square of one by one. */
  places(): readonly Point[];
}

interface Body extends SimulationNodeDatum {
  readonly group: number;
  x: number;
  y: number;
}

/** Ours: small networks settle finely, large ones settle within seconds. */
function stepsFor(nodes: number): number {
  if (nodes <= 200) return 300;
  return nodes <= 800 ? 200 : 120;
}

/** Groups start around a ring and members around their group's place, so that the picture is the same every time. */
function startOf({ nodes, groups }: DrawnNetwork): Body[] {
  const ring = groups.length > 1 ? 28 + 9 * Math.sqrt(nodes.length) : 0;
  const counts = new Map<string, number>();
  return nodes.map(({ group }) => {
    const index = groups.indexOf(group);
    const member = counts.get(group) ?? 0;
    counts.set(group, member + 1);
    const angle = (2 * Math.PI * index) / groups.length - Math.PI / 2;
    // The golden angle fills a disc evenly.
    const turn = member * 2.399963;
    const out = 6 * Math.sqrt(member + 0.5);
    return {
      group: index,
      x: ring * Math.cos(angle) + out * Math.cos(turn),
      y: ring * Math.sin(angle) + out * Math.sin(turn),
    };
  });
}

function scaled(bodies: readonly Body[]): readonly Point[] {
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  for (const { x, y } of bodies) {
    low.x = Math.min(low.x, x);
    low.y = Math.min(low.y, y);
    high.x = Math.max(high.x, x);
    high.y = Math.max(high.y, y);
  }
  const part = (value: number, from: number, to: number) =>
    to > from ? (value - from) / (to - from) : 0.5;
  return bodies.map(({ x, y }) => ({ x: part(x, low.x, high.x), y: part(y, low.y, high.y) }));
}

/**
 * Places a network by forces: nodes push each other away, ties pull, groups keep together. Deterministic: the start
 * is worked out, and the forces draw no random numbers.
 */
export function placeNetwork(network: DrawnNetwork): Placement {
  const bodies = startOf(network);
  const centres = network.groups.map((_, index) => {
    const own = bodies.filter(({ group }) => group === index);
    const mean = (key: 'x' | 'y') => own.reduce((sum, body) => sum + body[key], 0) / own.length;
    return { x: mean('x'), y: mean('y') };
  });
  const total = stepsFor(network.nodes.length);
  const pull = network.groups.length > 1 ? 0.12 : 0.05;
  const links = network.ties.map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  const heaviest = links.reduce((most, { weight }) => Math.max(most, weight), 1);
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / total))
    .force('push', forceManyBody<Body>().strength(-60).theta(0.9).distanceMax(400))
    .force('apart', forceCollide<Body>(9))
    .force('x', forceX<Body>(({ group }) => centres[group]?.x ?? 0).strength(pull))
    .force('y', forceY<Body>(({ group }) => centres[group]?.y ?? 0).strength(pull))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(40)
        .strength(({ weight }) => 0.02 + 0.1 * (weight / heaviest)),
    )
    .stop();
  let done = 0;
  return {
    total,
    done: () => done,
    step: () => {
      if (done < total) {
        simulation.tick();
        done += 1;
      }
      return done < total;
    },
    places: () => scaled(bodies),
  };
}
