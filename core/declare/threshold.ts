/** A number that decides something, with where it comes from; printed in the docs. */
export interface Threshold {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it decides, in a few words. */
  readonly meaning: string;
  /** A publication, a product's documentation, or "ours, because …". */
  readonly source: string;
}

/** Declares thresholds by key; read as `thresholds.greenFrom.value`. */
export function defineThresholds<K extends string>(
  thresholds: Readonly<Record<K, Threshold>>,
): Readonly<Record<K, Threshold>> {
  return thresholds;
}
