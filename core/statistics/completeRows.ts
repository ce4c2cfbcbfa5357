/** The rows without a missing entry: listwise deletion. A row of no entries is left out. */
export function completeRows(
  rows: readonly (readonly (number | null)[])[],
): readonly (readonly number[])[] {
  return rows.filter(
    (row): row is readonly number[] => row.length > 0 && row.every((value) => value !== null),
  );
}
