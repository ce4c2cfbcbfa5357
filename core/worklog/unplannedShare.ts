import type { WorkEntry } from './readWorklog.ts';

/** How much of the work broke into the plan, with what the share stands on. */
export interface UnplannedShare {
  /** Unplanned hours ÷ hours of which it is known, 0–1; null while there are none. */
  readonly share: number | null;
  readonly unplanned: number;
  readonly planned: number;
  /** All hours, also those of which nothing tells whether they were planned. */
  readonly hours: number;
  /** Rows with hours. */
  readonly entries: number;
  /** Share of the hours of which it is known, 0–1; 0 without any. */
  readonly coverage: number;
}

/** Share of hours that were not planned: unplanned ÷ (planned + unplanned). Rows without hours weigh nothing. */
export function unplannedShare(entries: readonly WorkEntry[]): UnplannedShare {
  let [planned, unplanned, unknown, count] = [0, 0, 0, 0];
  for (const { hours, isPlanned } of entries) {
    if (hours === null) continue;
    count += 1;
    if (isPlanned === null) unknown += hours;
    else if (isPlanned) planned += hours;
    else unplanned += hours;
  }
  const known = planned + unplanned;
  const hours = known + unknown;
  return {
    ...{ share: known === 0 ? null : unplanned / known, unplanned, planned, hours },
    ...{ entries: count, coverage: hours === 0 ? 0 : known / hours },
  };
}
