/**
 * True where the numbers of a line could be ranks of its length n: between 1 and n, the sum that of 1 to n (ties share
 * ranks), or, with some left out, all different.
 */
export function isRankLine(line: readonly (number | null)[]): boolean {
  const given = line.filter((value): value is number => value !== null);
  const n = line.length;
  if (given.length < 2 || given.some((value) => value < 1 || value > n)) return false;
  if (given.length < n) return given.length * 2 > n && new Set(given).size === given.length;
  const sum = given.reduce((total, value) => total + value, 0);
  return Math.abs(sum - (n * (n + 1)) / 2) < 1e-9;
}
