/** One objective of a tree, by position; `parent` is the position of its parent, −1 at the top. */
export interface CascadeNode {
  readonly parent: number;
  /** How much it counts for its parent; null like its siblings, 0 not at all. */
  readonly weight: number | null;
  /** Score of its own key results, or null without data. */
  readonly ownScore: number | null;
  /** Coverage of its own key results; null when it has none. */
  readonly ownCoverage: number | null;
}

export interface CascadeScore {
  /** 1 at the top. */
  readonly level: number;
  readonly score: number | null;
  /** Share of weight that has data, 0–1. */
  readonly coverage: number;
}

/** Scores of every node, or the positions that stand in circles, each from its first node round. */
export type CascadeResult =
  | { readonly scores: readonly CascadeScore[] }
  | { readonly cycles: readonly (readonly number[])[] };

/** Positions ordered so that every child comes before its parent; nodes in circles are left out. */
function childrenFirst(nodes: readonly CascadeNode[]): number[] {
  const waiting = nodes.map(() => 0);
  for (const { parent } of nodes) if (parent >= 0) waiting[parent] = (waiting[parent] ?? 0) + 1;
  const order = nodes.flatMap((_, index) => (waiting[index] === 0 ? [index] : []));
  for (let next = 0; next < order.length; next++) {
    const parent = nodes[order[next] as number]?.parent ?? -1;
    if (parent < 0) continue;
    const left = (waiting[parent] ?? 0) - 1;
    waiting[parent] = left;
    if (left === 0) order.push(parent);
  }
  return order;
}

function findCycles(nodes: readonly CascadeNode[], settled: readonly number[]): number[][] {
  const seen = new Set(settled);
  const cycles: number[][] = [];
  nodes.forEach((_, first) => {
    const cycle: number[] = [];
    for (let index = first; !seen.has(index); index = nodes[index]?.parent ?? -1) {
      seen.add(index);
      cycle.push(index);
    }
    if (cycle.length > 0) cycles.push(cycle);
  });
  return cycles;
}

/** Weight of a blank child and of a parent's own key results: the mean of the children's weights above 0, else 1. */
function usualWeights(nodes: readonly CascadeNode[]): number[] {
  const sums = nodes.map(() => ({ sum: 0, count: 0 }));
  for (const { parent, weight } of nodes) {
    const entry = sums[parent];
    if (!entry || weight === null || weight === 0) continue;
    entry.sum += weight;
    entry.count++;
  }
  return sums.map(({ sum, count }) => (count > 0 ? sum / count : 1));
}

interface Sums {
  weight: number;
  covered: number;
  known: number;
  score: number;
}

function add(sums: Sums, weight: number, part: Omit<CascadeScore, 'level'>): void {
  sums.weight += weight;
  sums.covered += weight * part.coverage;
  if (part.score === null || weight === 0) return;
  sums.known += weight;
  sums.score += weight * part.score;
}

function levelsOf(nodes: readonly CascadeNode[], order: readonly number[]): number[] {
  const levels = nodes.map(() => 1);
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at] as number;
    const parent = nodes[index]?.parent ?? -1;
    if (parent >= 0) levels[index] = (levels[parent] ?? 0) + 1;
  }
  return levels;
}

/**
 * Scores every objective through its parents: the weighted mean of its own key results, together one contributor,
 * and of the objectives below it. What has no data is left out of the score and lowers the coverage. Linear time.
 * Equal weights give Synergita's rule (`alignmentRollup`); leaving out empty subtrees is ours, because a missing
 * number says nothing about progress.
 */
export function cascade(nodes: readonly CascadeNode[]): CascadeResult {
  const order = childrenFirst(nodes);
  if (order.length < nodes.length) return { cycles: findCycles(nodes, order) };
  const usual = usualWeights(nodes);
  const sums = nodes.map((): Sums => ({ weight: 0, covered: 0, known: 0, score: 0 }));
  const levels = levelsOf(nodes, order);
  const scores: CascadeScore[] = new Array(nodes.length);
  for (const index of order) {
    const { parent, weight, ownScore, ownCoverage } = nodes[index] as CascadeNode;
    const own = sums[index] as Sums;
    if (ownCoverage !== null)
      add(own, usual[index] ?? 1, { score: ownScore, coverage: ownCoverage });
    const score = own.known > 0 ? own.score / own.known : null;
    const coverage = own.weight > 0 ? Math.min(1, own.covered / own.weight) : 0;
    scores[index] = { level: levels[index] ?? 1, score, coverage };
    const above = sums[parent];
    if (above) add(above, weight ?? usual[parent] ?? 1, { score, coverage });
  }
  return { scores };
}
