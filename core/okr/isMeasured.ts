import type { KeyResultType } from './model.ts';
import { textSigns } from './textSigns.ts';

/** Types that are measured without a target of their own. */
export const typesWithoutTarget: readonly (KeyResultType | null)[] = [
  ...(['band', 'binary', 'percent', 'baseline'] as const),
];

/** What a row of key results says about its amount. */
export interface AmountValues {
  readonly keyResult: string | null;
  readonly type: KeyResultType | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly progress: number | null;
}

/**
 * True where a key result says how much: by a target, a bound, a type that needs none, a share of the way typed in,
 * or a number in its text. Definition ours; the lint asks for more.
 */
export function isMeasured(values: AmountValues): boolean {
  const { keyResult, type, target, low, high, progress } = values;
  if (type !== null && typesWithoutTarget.includes(type)) return true;
  if ([target, low, high, progress].some((value) => value !== null)) return true;
  return keyResult !== null && textSigns(keyResult).number !== null;
}
