import type { Cell } from '../sheet/cell.ts';

/** What a calculation may know beyond its arguments; hosts fill it in, nothing reads a clock. */
export interface Context {
  /** Day serial taken as today, where a command needs one; functions get dates as arguments. */
  readonly today: number | null;
  /** BCP 47 tag that decides how text numbers and dates are read; null lets the column's evidence decide. */
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** Values typed on the workbook's settings sheet, by setting name; left out where it has none. */
  readonly settings?: Readonly<Record<string, Cell>>;
}

/** Nothing known: numbers and dates are read by evidence alone. */
export const neutralContext: Context = { today: null, locale: null, timeZone: null };
