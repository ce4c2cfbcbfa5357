/**
 * Cosine of the angle between two lists, −1 to 1; 1 where one is a multiple of the other. Null where one is all
 * zeros or they differ in length. Agrees with 1 − scipy.spatial.distance.cosine.
 */
export function cosineSimilarity(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) return null;
  let [both, own, other] = [0, 0, 0];
  x.forEach((value, index) => {
    const beside = y[index] ?? 0;
    both += value * beside;
    own += value * value;
    other += beside * beside;
  });
  if (!(own > 0) || !(other > 0)) return null;
  return Math.min(1, Math.max(-1, both / Math.sqrt(own * other)));
}
