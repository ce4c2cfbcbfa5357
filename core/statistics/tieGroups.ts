/** How often each value that stands more than once occurs: `[1, 2, 2, 4, 4, 4]` → 2 and 3. */
export function tieGroups(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
