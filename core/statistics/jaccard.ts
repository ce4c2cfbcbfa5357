/** Members of both sets ÷ members of either, 0 to 1; null where both are empty. Source: Jaccard 1901. */
export function jaccard<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number | null {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? null : shared / all;
}
