export interface AcquisitionInput {
  /** Money spent on marketing and on sales in the period. */
  readonly marketing: number;
  readonly sales: number;
  /** Customers won in the same period. */
  readonly newCustomers: number;
}

/** Cost of winning one customer, in money; null when none was won. */
export function acquisitionCost(input: AcquisitionInput): number | null {
  const { marketing, sales, newCustomers } = input;
  return newCustomers > 0 ? (marketing + sales) / newCustomers : null;
}
