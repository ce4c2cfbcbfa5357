/**
 * Variance expected when all A answers of a scale are given equally often, (A² − 1) ÷ 12: the null of r_wg
 * (James, Demaree and Wolf 1984). 0 for a scale of one answer.
 */
export function uniformVariance(options: number): number {
  return (options * options - 1) / 12;
}
