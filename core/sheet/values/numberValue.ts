/** A number as a cell gives it. */
export interface NumberValue {
  /** Percent texts are fractions ("45%" → 0.45), multipliers are applied ("1.2k" → 1200). */
  readonly value: number;
  /** `%`, a currency, a unit such as "days"; null when none is written. */
  readonly unit: string | null;
  /** For "4.2/5": 5. */
  readonly outOf: number | null;
  /** For "≥ 90" and "45+" `atLeast`, for "< 8" `atMost`, for "~20" `about`. */
  readonly bound: 'atLeast' | 'atMost' | 'about' | null;
}
