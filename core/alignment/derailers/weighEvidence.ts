import { settingNumber } from '../../declare/readSettings.ts';
import type { Facts, WeighedEvidence } from './model.ts';
import { evidenceSources } from './sources.ts';

/** A setting as a number of at least 0; one below counts as 0: such evidence is left out, not turned round. */
function atLeastZero(facts: Facts, name: string): number {
  return Math.max(0, settingNumber(facts.context, name));
}

/** Least share that may be called enough, so that nothing is divided by nothing. */
const leastEnough = 0.01;

/** Every source of evidence with its items and its weight; sources of weight 0 are left out. */
export function weighEvidence(facts: Facts): readonly WeighedEvidence[] {
  return evidenceSources.flatMap(({ id, derailer, label, kinds, enough, collect }) => {
    const weight = atLeastZero(facts, `weight-${id}`);
    if (weight === 0) return [];
    const share = enough === undefined ? 1 : atLeastZero(facts, enough);
    return [
      {
        ...{ id, derailer, label, kinds, weight, items: collect(facts) },
        enough: Math.min(1, Math.max(leastEnough, share)),
      },
    ];
  });
}
