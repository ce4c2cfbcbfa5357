import type { NetworkBlock } from '../../core/declare/view.ts';

/** Ours: more lines than this are a grey surface on any screen, and cost more than they show. */
export const mostTiesDrawn = 4000;

export interface DrawnTie {
  /** Index of a node. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface DrawnNetwork {
  readonly nodes: NetworkBlock['nodes'];
  /** Names of the groups in the order they come. */
  readonly groups: readonly string[];
  /** One tie a pair and direction (a pair where direction means nothing), heaviest first. */
  readonly ties: readonly DrawnTie[];
  /** Whether a tie leads from one end to the other. */
  readonly directed: boolean;
  /** Lighter ties that are drawn only when one of their ends is chosen. */
  readonly hidden: readonly DrawnTie[];
}

/** A network ready to be drawn: ties of the same pair added up, those with oneself or nobody left out, the heaviest kept. */
export function reduceNetwork(
  { nodes, ties, directed }: NetworkBlock,
  most = mostTiesDrawn,
): DrawnNetwork {
  const index = new Map<string, number>();
  nodes.forEach(({ id }, at) => {
    if (!index.has(id)) index.set(id, at);
  });
  const sums = new Map<number, DrawnTie>();
  for (const tie of ties) {
    const [one, other] = [index.get(tie.from), index.get(tie.to)];
    if (one === undefined || other === undefined || one === other) continue;
    const [from, to] = directed || one < other ? [one, other] : [other, one];
    const key = from * nodes.length + to;
    const weight = (sums.get(key)?.weight ?? 0) + (tie.weight ?? 1);
    sums.set(key, { from, to, weight });
  }
  const sorted = [...sums.values()].sort((left, right) => right.weight - left.weight);
  return {
    nodes,
    groups: [...new Set(nodes.map(({ group }) => group))],
    ties: sorted.slice(0, most),
    directed,
    hidden: sorted.slice(most),
  };
}
