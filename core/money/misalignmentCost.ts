import type { CostLine } from './readCosts.ts';

/** Money from low to high with how many lines it stands on. */
export interface CostSum {
  readonly component: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** Lines with a full estimate, and all of them. */
  readonly estimated: number;
  readonly lines: number;
}

/** An estimate by component and in all. */
export interface MisalignmentCost {
  readonly components: readonly CostSum[];
  readonly total: CostSum;
  /** Share of lines with a full estimate, 0 to 1. */
  readonly coverage: number;
}

function sumOf(component: string, lines: readonly CostLine[]): CostSum {
  let [low, base, high, estimated] = [0, 0, 0, 0];
  for (const { range } of lines) {
    if (range.low === null || range.base === null || range.high === null) continue;
    low += range.low;
    base += range.base;
    high += range.high;
    estimated += 1;
  }
  return { component, low, base, high, estimated, lines: lines.length };
}

/**
 * Sum of the estimates by component, in the order they are first listed, and in all; in money. A line with an end
 * missing is in no sum and lowers the coverage: it is not zero. Low ends are added to low ends, which takes the
 * losses to fall low together, so that the range is wide rather than narrow. Null without any full estimate.
 */
export function misalignmentCost(lines: readonly CostLine[]): MisalignmentCost | null {
  const groups = new Map<string, CostLine[]>();
  for (const line of lines) {
    const group = groups.get(line.component);
    if (group) group.push(line);
    else groups.set(line.component, [line]);
  }
  const total = sumOf('total', lines);
  if (total.estimated === 0) return null;
  const components = [...groups].map(([component, own]) => sumOf(component, own));
  return { components, total, coverage: total.estimated / total.lines };
}
