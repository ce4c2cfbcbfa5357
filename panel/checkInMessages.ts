/** One key result that can be checked in. */
export interface CheckInLine {
  /** Id, or its text where it has none. */
  readonly name: string;
  readonly text: string;
  readonly objective: string | null;
  readonly owners: readonly string[];
  /** Last value and target as the sheet shows them; empty where there is none. */
  readonly last: string;
  readonly target: string;
  readonly unit: string;
  /** Days since the last check-in; negative where it is dated ahead, null where there was none. */
  readonly age: number | null;
  readonly isClosed: boolean;
}

export interface CheckInsReply {
  readonly type: 'check-ins';
  readonly lines: readonly CheckInLine[];
  /** How texts of numbers are read in this workbook; null: by evidence. */
  readonly locale: string | null;
}
