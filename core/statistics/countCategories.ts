/**
 * Counts of each category by subject, from labels of subjects (rows) by raters (columns). Subjects with a missing
 * rating are left out, as R irr does.
 */
export function countCategories(
  ratings: readonly (readonly (string | number | null)[])[],
): readonly (readonly number[])[] {
  const complete = ratings.filter((row) => row.length > 0 && row.every((label) => label !== null));
  const places = new Map<string | number | null, number>();
  for (const label of complete.flat()) if (!places.has(label)) places.set(label, places.size);
  return complete.map((row) => {
    const counts = Array.from({ length: places.size }, () => 0);
    for (const label of row) {
      const place = places.get(label) ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  });
}
