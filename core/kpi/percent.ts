/** A fraction as whole percent, for sentences: 0.456 → `46 %`. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
