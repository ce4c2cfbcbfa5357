import { goodShare } from './indexOfCounts.ts';
import type { EvidenceItem, EvidenceState, WeighedEvidence } from './model.ts';

/** How much of one source is good. */
export interface EvidenceScore {
  /** 0–1; null without items. */
  readonly value: number | null;
  /** Share of its items about which something is known, 0–1. */
  readonly known: number;
  readonly counts: Readonly<Record<EvidenceState, number>>;
}

function countStates(items: readonly EvidenceItem[]): Record<EvidenceState, number> {
  const counts = { good: 0, bad: 0, unknown: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
}

/**
 * Share of items that are good, of all items of a source: bad and unknown ones alike are not good. From the share that
 * is `enough` on it is 1. So an item that turns bad, or whose evidence is deleted, never raises it, and a faulty item
 * added never beats a clean one.
 */
export function scoreEvidence({
  items,
  enough,
}: Pick<WeighedEvidence, 'items' | 'enough'>): EvidenceScore {
  const counts = countStates(items);
  const n = items.length;
  if (n === 0) return { value: null, known: 0, counts };
  return {
    value: goodShare({ ...counts, enough }),
    known: (n - counts.unknown) / n,
    counts,
  };
}
