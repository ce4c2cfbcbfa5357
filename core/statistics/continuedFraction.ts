/** Smallest denominator: keeps the recurrence away from a division by zero. */
const tiny = 1e-300;
const precision = 1e-15;
const mostSteps = 100_000;

/**
 * b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)) by the modified Lentz method (Thompson and Barnett 1986). `term(i)` gives [aᵢ, bᵢ]
 * for i ≥ 1. Stops when a step changes less than 1e-15 of the value.
 */
export function continuedFraction(
  first: number,
  term: (step: number) => readonly [a: number, b: number],
): number {
  let value = first === 0 ? tiny : first;
  let [c, d] = [value, 0];
  for (let step = 1; step <= mostSteps; step++) {
    const [a, b] = term(step);
    d = b + a * d;
    d = 1 / (d === 0 ? tiny : d);
    c = b + a / c;
    if (c === 0) c = tiny;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < precision) break;
  }
  return value;
}
