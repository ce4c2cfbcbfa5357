export interface ChurnValueInput {
  /** Money an account brings in a period. */
  readonly revenue: number;
  /** Fraction of revenue. */
  readonly grossMargin: number;
  /** Fraction of customers lost in a period of the same length. */
  readonly churn: number;
}

/** Customer lifetime value as revenue × gross margin / churn, in money; null when nobody ever leaves. */
export function lifetimeValueChurn(input: ChurnValueInput): number | null {
  return input.churn > 0 ? (input.revenue * input.grossMargin) / input.churn : null;
}
