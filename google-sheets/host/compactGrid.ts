/** A grid of which every cell is the same as a grid of one cell: most blocks look alike all over. */
export function compactGrid<T>(rows: readonly (readonly T[])[]): T[][] {
  const first = rows[0]?.[0];
  const text = JSON.stringify(first);
  const same = rows.every((row) => row.every((cell) => JSON.stringify(cell) === text));
  return same && first !== undefined ? [[first]] : rows.map((row) => [...row]);
}

/** The grid that was made compact, in its full size. */
export function spreadGrid<T>(
  grid: readonly (readonly T[])[],
  size: { readonly rows: number; readonly columns: number },
): T[][] {
  if (grid.length !== 1 || grid[0]?.length !== 1) return grid.map((row) => [...row]);
  const [only] = grid[0];
  return Array.from({ length: size.rows }, () => Array<T>(size.columns).fill(only as T));
}
