import { addCadence } from '../calendar/addCadence.ts';
import { lastHeldAt } from './lastHeldAt.ts';
import type { Ritual } from './model.ts';

/** When a ritual is due again. */
export interface RitualDue {
  readonly ritual: Ritual;
  readonly lastHeld: number | null;
  /** One cadence after it was last held, or after its start where it never was; null where neither day is known. */
  readonly due: number | null;
  /** Days since it was due, negative before; null with `due`. */
  readonly days: number | null;
  /** Days of one cadence at that point; null with `due`. */
  readonly cadenceDays: number | null;
}

/** When a ritual is due, seen from a day; null without a readable cadence. */
export function ritualDue(ritual: Ritual, asOf: number): RitualDue | null {
  const { cadence, since } = ritual;
  if (cadence === null) return null;
  const lastHeld = lastHeldAt(ritual, asOf);
  const from = lastHeld ?? since;
  const due = from === null ? null : addCadence(from, cadence);
  if (from === null || due === null)
    return { ritual, lastHeld, due: null, days: null, cadenceDays: null };
  return { ritual, lastHeld, due, days: Math.floor(asOf) - due, cadenceDays: due - from };
}

/**
 * Rituals that are due on a day or were before, longest overdue first; those never held, of which no start is known,
 * stand before all.
 */
export function ritualsDue(rituals: readonly Ritual[], asOf: number): readonly RitualDue[] {
  return rituals
    .flatMap((ritual) => ritualDue(ritual, asOf) ?? [])
    .filter(({ days }) => days === null || days >= 0)
    .sort(({ days: a }, { days: b }) => (b ?? Infinity) - (a ?? Infinity) || 0);
}
