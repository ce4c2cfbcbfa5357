/** The error values spreadsheets show; a function argument may hold any of them. */
export const errorValues = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#ERROR!',
] as const;

export type ErrorValue = (typeof errorValues)[number];

/** A cell whose formula failed. */
export interface ErrorCell {
  readonly error: ErrorValue;
}

/** One cell. Blank is `null`, never `''`; a date is its day serial (1900 system), a time its fraction of a day. */
export type Cell = string | number | boolean | null | ErrorCell;

/** Rows of cells; rows may differ in length, what is missing is blank. */
export type Matrix = readonly (readonly Cell[])[];

/** True for a formula that failed, as `#N/A`. */
export function isErrorCell(cell: unknown): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** True for `null` and for text of white space only. */
export function isBlank(cell: Cell | undefined): cell is null | undefined {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** What the cell shows, without spaces around it: an error by its value, a checkbox as TRUE or FALSE, blank as nothing. */
export function shownText(cell: Cell | undefined): string {
  if (isBlank(cell)) return '';
  if (isErrorCell(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
}

/** What the cell holds in a few words, for issues: `blank`, `text "n/a"`, `number 4`, `error #N/A`. */
export function describeCell(cell: Cell | undefined): string {
  if (isBlank(cell)) return 'blank';
  if (isErrorCell(cell)) return `error ${cell.error}`;
  if (typeof cell === 'string')
    return `text "${cell.length > 60 ? `${cell.slice(0, 57)}…` : cell}"`;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : `number ${cell}`;
}
