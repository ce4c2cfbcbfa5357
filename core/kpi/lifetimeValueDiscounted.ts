export interface DiscountedValueInput {
  /** Money of margin a customer brings in a period. */
  readonly margin: number;
  /** Fraction of customers kept from one period to the next. */
  readonly retention: number;
  /** Fraction by which money is worth less a period later. */
  readonly discount: number;
  /** True when the first period's margin comes at once and counts in full. */
  readonly firstPeriod: boolean;
}

/**
 * Customer lifetime value with discounting, in money: margin × r / (1 + d − r), or with the first period
 * margin × (1 + d) / (1 + d − r). Null when the sum has no end (full retention without discount).
 * Source: Gupta and Lehmann, Customers as Assets (2003).
 */
export function lifetimeValueDiscounted(input: DiscountedValueInput): number | null {
  const { margin, retention, discount, firstPeriod } = input;
  const divisor = 1 + discount - retention;
  if (!(divisor > 0)) return null;
  return (margin * (firstPeriod ? 1 + discount : retention)) / divisor;
}
