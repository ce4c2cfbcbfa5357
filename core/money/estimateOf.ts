/** Counted × assumption per unit × money per unit, in money; null while one is missing, which is not zero. */
export function estimateOf({
  counted,
  assumed,
  money,
}: {
  readonly counted: number | null;
  readonly assumed: number | null;
  readonly money: number | null;
}): number | null {
  if (counted === null || assumed === null || money === null) return null;
  return counted * assumed * money;
}
