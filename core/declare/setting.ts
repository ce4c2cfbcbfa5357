import type { Cell } from '../sheet/cell.ts';

/** A setting that lives in a cell of the settings sheet, so that formulas and people see the same one. */
export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly value: Cell;
  /** Native formula instead of a value, such as `=TODAY()`. */
  readonly formula?: string | null;
  readonly format?: string;
  /** Least number that may be typed where it is no share; 0 when left out. */
  readonly least?: number;
  readonly help: string;
}
