import { type CultureType, cultureTypes, type Points } from './cultureTypes.ts';
import { cultureThresholds } from './thresholds.ts';

/**
 * The two types that lead together: the first two, where they lie within the threshold of each other and the third
 * does not lie within it of the second as well; null where one type leads alone or more than two do.
 */
export function hybridTypes(points: Points): readonly [CultureType, CultureType] | null {
  const within = cultureThresholds.hybridWithin.value + 1e-9;
  const ranked = [...cultureTypes].sort((a, b) => points[b] - points[a]);
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined || third === undefined) return null;
  if (points[first] - points[second] > within) return null;
  return points[first] - points[third] > within ? [first, second] : null;
}
