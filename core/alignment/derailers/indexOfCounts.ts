/** One source of evidence by its counts. */
export interface SourceCounts {
  readonly weight: number;
  /** Share of good ones that is enough, above 0 and up to 1. */
  readonly enough: number;
  readonly good: number;
  readonly bad: number;
  readonly unknown: number;
}

export interface CountsIndex {
  /** 0 (nothing is right) to 100 (none of the derailer); null below the least coverage. */
  readonly value: number | null;
  /** Share of the weight of all sources that is known, 0–1. */
  readonly coverage: number;
  /** Everything counted. */
  readonly rows: number;
}

/** Sums of weights are compared with a little slack, for 0.1 + 0.2 is not 0.3. */
const slack = 1e-9;

/** Good ones ÷ all ones of a source, 1 from the share that is enough on; null without any. */
export function goodShare({
  good,
  bad,
  unknown,
  enough,
}: Omit<SourceCounts, 'weight'>): number | null {
  const all = good + bad + unknown;
  return all === 0 ? null : Math.min(1, good / all / enough);
}

/**
 * 100 × the mean share of good ones of the sources that have any, by weight. A source without any lowers the coverage,
 * not the value; an unknown one lowers both. Null below `leastCoverage`. Definition: ours.
 */
export function indexOfCounts(
  sources: readonly SourceCounts[],
  leastCoverage: number,
): CountsIndex {
  let [all, present, good, known, rows] = [0, 0, 0, 0, 0];
  for (const source of sources) {
    const count = source.good + source.bad + source.unknown;
    const share = goodShare(source);
    all += source.weight;
    rows += count;
    if (share === null) continue;
    known += (source.weight * (count - source.unknown)) / count;
    present += source.weight;
    good += source.weight * share;
  }
  const coverage = all === 0 ? 0 : Math.min(1, known / all);
  const isEnough = present > 0 && coverage > 0 && coverage >= leastCoverage - slack;
  return { value: isEnough ? Math.min(100, (100 * good) / present) : null, coverage, rows };
}
