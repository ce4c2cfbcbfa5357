import type { Stakeholder } from './readStakeholders.ts';
import { stakeholderThresholds } from './thresholds.ts';

/** What to do about a stakeholder, by influence and support. */
export const quadrants = ['keep close', 'win over', 'keep informed', 'watch'] as const;

export type Quadrant = (typeof quadrants)[number];

/** True for those who can help or stop the change. */
export function isInfluential({ influence }: Stakeholder): boolean {
  return influence !== null && influence >= stakeholderThresholds.influentialFrom.value;
}

/**
 * Quadrant of a stakeholder: with influence and for the change "keep close", with influence and not for it "win
 * over", without influence and for it "keep informed", else "watch". Null where influence or support is not known.
 * After the grid of power and interest (Mendelow, 1981), with support in the place of interest.
 */
export function quadrantOf(stakeholder: Stakeholder): Quadrant | null {
  const { influence, support } = stakeholder;
  if (influence === null || support === null) return null;
  const isFor = support > 0;
  if (isInfluential(stakeholder)) return isFor ? 'keep close' : 'win over';
  return isFor ? 'keep informed' : 'watch';
}
