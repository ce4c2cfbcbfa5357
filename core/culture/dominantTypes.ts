import { type CultureType, cultureTypes, type Points } from './cultureTypes.ts';

/** Points that differ by less are the same but for rounding of means. */
const rounding = 1e-9;

/** The type with most points, or all that share the most, in the order of the types. */
export function dominantTypes(points: Points): readonly CultureType[] {
  const most = Math.max(...cultureTypes.map((type) => points[type]));
  return cultureTypes.filter((type) => most - points[type] <= rounding);
}
