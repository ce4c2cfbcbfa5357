import type { Ranked, Rankings } from './model.ts';

/** Priorities with an official rank, the most important first. */
export function officialPriorities({ objects }: Rankings): readonly Ranked[] {
  return objects
    .filter(({ official }) => official !== null)
    .sort((a, b) => (a.official ?? 0) - (b.official ?? 0));
}
