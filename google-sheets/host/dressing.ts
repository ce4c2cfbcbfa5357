type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Colours and type of a block, cell by cell. */
export interface LookSnapshot {
  readonly backgrounds: string[][];
  readonly fontColors: string[][];
  readonly fontWeights: string[][];
  readonly fontStyles: string[][];
  readonly fontSizes: number[][];
  readonly wraps: string[][];
}

/** How a block was formatted; members are there as far as the edit changes them. */
export interface FormatSnapshot extends Partial<LookSnapshot> {
  readonly numberFormats?: string[][];
  /** Pixels, column by column. */
  readonly widths?: number[];
  /** Says whose snapshot it is. */
  readonly of: 'format';
}

/** One cell's list or bounds: criterion by name, its values; null where there was none. */
export type CellValidation = {
  readonly criterion: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
} | null;

export interface ValidationSnapshot {
  readonly validations: readonly (readonly CellValidation[])[];
}

/** A snapshot out of the text an inverse edit carries; null when it is not one of ours. */
export function parseSnapshot<T extends object>(
  text: string | undefined,
  member: keyof T & string,
): T | null {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && member in value ? (value as T) : null;
  } catch {
    return null;
  }
}

/** How the block looks now: six calls, whatever its size. */
export function snapshotLook(range: Range): LookSnapshot {
  const names = (strategies: readonly (readonly unknown[])[]) =>
    strategies.map((row) => row.map(String));
  return {
    backgrounds: range.getBackgrounds(),
    fontColors: range.getFontColors(),
    fontWeights: range.getFontWeights(),
    fontStyles: range.getFontStyles(),
    fontSizes: range.getFontSizes(),
    wraps: names(range.getWrapStrategies()),
  };
}

/** Widths of the columns from `left` to `right` (zero-based, both included), in pixels. */
export function columnWidths(sheet: Sheet, left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => sheet.getColumnWidth(left + at + 1));
}
