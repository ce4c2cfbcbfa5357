import type { SwotType } from '../vocabulary/vocabulary.ts';
import type { Factor } from './model.ts';

type Unnumbered = Omit<Factor, 'id'> & { readonly id: string | null };

/** Names factors without an id by the letter of their type and their number within it, in order: S1, S2, W1. */
export function numberFactors(factors: readonly Unnumbered[]): readonly Factor[] {
  const counts = new Map<SwotType | null, number>();
  return factors.map((factor) => {
    const number = (counts.get(factor.type) ?? 0) + 1;
    counts.set(factor.type, number);
    const letter = factor.type === null ? 'F' : factor.type.charAt(0).toUpperCase();
    return { ...factor, id: factor.id ?? `${letter}${number}` };
  });
}
