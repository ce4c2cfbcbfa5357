/** A piece of work with what a week (or month) of waiting costs and how long it takes. */
export interface DelayItem {
  readonly name: string;
  readonly costOfDelay: number;
  readonly duration: number;
}

export interface RankedDelay {
  readonly name: string;
  /** Cost of delay ÷ duration. */
  readonly score: number;
}

/**
 * Work in the order that costs least in waiting: the highest cost of delay ÷ duration first, equal ones as listed.
 * Null where a duration is not above 0 or a cost is negative. Source: Reinertsen, The Principles of Product
 * Development Flow (CD3).
 */
export function delayOrder(items: readonly DelayItem[]): readonly RankedDelay[] | null {
  const isBroken = ({ costOfDelay, duration }: DelayItem) => !(duration > 0) || !(costOfDelay >= 0);
  if (items.some(isBroken)) return null;
  return items
    .map(({ name, costOfDelay, duration }, position) => ({
      ...{ name, score: costOfDelay / duration, position },
    }))
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .map(({ name, score }) => ({ name, score }));
}
