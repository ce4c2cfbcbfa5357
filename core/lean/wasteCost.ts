import type { WasteType } from '../vocabulary/vocabulary.ts';

/** One waste as it counts. */
export interface SizedWaste {
  readonly type: WasteType | null;
  readonly hours: number | null;
  readonly money: number | null;
}

/** What wastes of one kind lose. */
export interface WasteSum {
  /** Null for those of which the kind is not told. */
  readonly type: WasteType | null;
  readonly hours: number;
  readonly money: number;
  /** Money + hours × rate. */
  readonly cost: number;
  readonly count: number;
  /** How many have hours or money. */
  readonly sized: number;
}

/**
 * Hours and money by kind, the costliest first (then by hours), kinds as costly in the order met. Blank is left out
 * and lowers `sized`. Rate: cost of an hour; 0 leaves the hours out of the cost.
 */
export function wasteCost(wastes: readonly SizedWaste[], rate: number): readonly WasteSum[] {
  const sums = new Map<WasteType | null, WasteSum>();
  for (const { type, hours, money } of wastes) {
    const sum = sums.get(type) ?? { type, hours: 0, money: 0, cost: 0, count: 0, sized: 0 };
    sums.set(type, {
      type,
      hours: sum.hours + (hours ?? 0),
      money: sum.money + (money ?? 0),
      cost: sum.cost + (money ?? 0) + (hours ?? 0) * rate,
      count: sum.count + 1,
      sized: sum.sized + (hours === null && money === null ? 0 : 1),
    });
  }
  return [...sums.values()].sort((a, b) => b.cost - a.cost || b.hours - a.hours);
}
