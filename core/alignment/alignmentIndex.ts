/** One derailer's index, 0 (worst) to 100 (fully aligned). */
export interface DerailerIndex {
  readonly id: string;
  readonly value: number | null;
  readonly coverage: number;
}

/** The alignment index; `value` is null while no derailer can be computed from the workbook. */
export interface AlignmentIndex {
  readonly value: number | null;
  readonly coverage: number;
  readonly derailers: readonly DerailerIndex[];
}

/** An index that claims nothing: no derailer has been measured. */
export const unmeasuredIndex: AlignmentIndex = { value: null, coverage: 0, derailers: [] };
