import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { WorkEntry } from './readWorklog.ts';

/** How much of the work serves an objective. */
export interface LinkedHours {
  /** Hours without an objective ÷ all hours, 0–1; null while there are none. */
  readonly unlinkedShare: number | null;
  readonly unlinked: number;
  readonly hours: number;
}

/** True for an id or a wording; "12" is one, "n/a" is none. */
function isLink(text: string | null): boolean {
  return text !== null && !namesNobody(text.replace(/\d/g, 'x'));
}

/** Share of hours that name no objective. */
export function linkedHours(entries: readonly WorkEntry[]): LinkedHours {
  let [unlinked, hours] = [0, 0];
  for (const entry of entries) {
    hours += entry.hours ?? 0;
    if (!isLink(entry.objective)) unlinked += entry.hours ?? 0;
  }
  return { unlinkedShare: hours === 0 ? null : unlinked / hours, unlinked, hours };
}
