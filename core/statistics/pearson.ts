import { mean } from './mean.ts';
import { scaledList } from './scaledList.ts';
import { varies } from './varies.ts';

function scaledDistances(values: readonly number[]): readonly number[] | null {
  const centre = mean(values);
  if (centre === null || !varies(values)) return null;
  return scaledList(values.map((value) => value - centre));
}

/** Product-moment correlation, −1 to 1; null for fewer than two pairs or where one side never varies. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length || x.length < 2) return null;
  const [left, right] = [scaledDistances(x), scaledDistances(y)];
  if (left === null || right === null) return null;
  let [both, own, other] = [0, 0, 0];
  left.forEach((a, index) => {
    const b = right[index] ?? 0;
    both += a * b;
    own += a * a;
    other += b * b;
  });
  return Math.min(1, Math.max(-1, both / Math.sqrt(own * other)));
}
