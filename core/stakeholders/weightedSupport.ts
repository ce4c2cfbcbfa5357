import type { Stakeholder } from './readStakeholders.ts';

/** How far those with influence stand behind a change. */
export interface WeightedSupport {
  /** −2 (all strongly against) to 2 (all strongly for); null where nothing is known. */
  readonly support: number | null;
  /** Stakeholders with influence and support. */
  readonly n: number;
  readonly listed: number;
  /** Share of the influence whose support is known, 0–1; null without any influence. */
  readonly coverage: number | null;
}

/** Mean support weighted by influence: Σ influence × support ÷ Σ influence, over those of whom both are known. Ours. */
export function weightedSupport(stakeholders: readonly Stakeholder[]): WeightedSupport {
  let [weighted, known, all, n] = [0, 0, 0, 0];
  for (const { influence, support } of stakeholders) {
    if (influence === null) continue;
    all += influence;
    if (support === null) continue;
    weighted += influence * support;
    known += influence;
    n += 1;
  }
  return {
    support: known === 0 ? null : weighted / known,
    ...{ n, listed: stakeholders.length, coverage: all === 0 ? null : known / all },
  };
}
