import type { Ritual } from './model.ts';

/** Day on which a ritual last took place up to a day, by its cell and by the log; null where neither knows one. */
export function lastHeldAt({ lastHeld, days }: Ritual, asOf: number): number | null {
  const known = [...days, ...(lastHeld === null ? [] : [lastHeld])].filter((day) => day <= asOf);
  return known.length === 0 ? null : known.reduce((last, day) => Math.max(last, day));
}
