export interface SimpleValueInput {
  /** Money a purchase. */
  readonly purchase: number;
  /** Purchases a year. */
  readonly frequency: number;
  /** Years a customer stays. */
  readonly lifespan: number;
  /** Fraction of revenue; 1 gives revenue instead of margin. */
  readonly grossMargin: number;
}

/** Customer lifetime value as purchase × purchases a year × years × gross margin, in money. */
export function lifetimeValueSimple(input: SimpleValueInput): number {
  return input.purchase * input.frequency * input.lifespan * input.grossMargin;
}
