import { scaledList } from './scaledList.ts';

/**
 * Cosine of the angle between two lists, −1 to 1; 1 where one is a multiple of the other. Null where one is all
 * zeros or they differ in length. Agrees with 1 − scipy.spatial.distance.cosine.
 */
export function cosineSimilarity(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) return null;
  const [left, right] = [scaledList(x), scaledList(y)];
  if (left === null || right === null) return null;
  let [both, own, other] = [0, 0, 0];
  left.forEach((value, index) => {
    const beside = right[index] ?? 0;
    both += value * beside;
    own += value * value;
    other += beside * beside;
  });
  return Math.min(1, Math.max(-1, both / Math.sqrt(own * other)));
}
