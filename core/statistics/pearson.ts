import { mean } from './mean.ts';

/** Product-moment correlation, −1 to 1; null for fewer than two pairs or where one side never varies. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const [left, right] = [mean(x), mean(y)];
  if (left === null || right === null || x.length !== y.length || x.length < 2) return null;
  let [both, own, other] = [0, 0, 0];
  x.forEach((value, index) => {
    const [a, b] = [value - left, (y[index] ?? 0) - right];
    both += a * b;
    own += a * a;
    other += b * b;
  });
  if (!(own > 0) || !(other > 0)) return null;
  return Math.min(1, Math.max(-1, both / Math.sqrt(own * other)));
}
