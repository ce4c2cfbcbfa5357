import type { Betweenness } from './betweenness.ts';

export interface Ranked {
  readonly person: number;
  readonly normalised: number;
  readonly raw: number;
}

/** The people with the highest betweenness, highest first; equals in their order. */
export function topBetween({ raw, normalised }: Betweenness, most: number): readonly Ranked[] {
  const ranked = Array.from(raw, (value, person) => ({
    person,
    normalised: normalised[person] ?? 0,
    raw: value,
  }));
  return ranked.sort((a, b) => b.raw - a.raw || a.person - b.person).slice(0, most);
}
