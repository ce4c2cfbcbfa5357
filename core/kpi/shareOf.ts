/** Part of a whole as a fraction; null when there is no whole (0 or less). */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
