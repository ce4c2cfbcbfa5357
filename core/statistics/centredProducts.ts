import { mean } from './mean.ts';

/**
 * Product of the two distances from the means, pair by pair: an interaction that does not rise with the means
 * themselves. Throws where the lists differ in length; empty for empty lists. Source: Aiken and West 1991.
 */
export function centredProducts(x: readonly number[], y: readonly number[]): readonly number[] {
  if (x.length !== y.length) throw new RangeError(`${x.length} values beside ${y.length}`);
  const [left, right] = [mean(x) ?? 0, mean(y) ?? 0];
  return x.map((value, index) => (value - left) * ((y[index] ?? 0) - right));
}
