/** The pairs of which neither side is missing. Throws where the lists differ in length. */
export function completePairs(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  if (x.length !== y.length) throw new RangeError(`${x.length} values beside ${y.length}`);
  const pairs = x.flatMap((left, index) => {
    const right = y[index] ?? null;
    return left === null || right === null ? [] : [[left, right] as const];
  });
  return { x: pairs.map(([left]) => left), y: pairs.map(([, right]) => right) };
}
