import type { Grid, Rectangle } from '../../../core/sheet/grid.ts';
import type { GridBook } from '../grid/gridBook.ts';

/** One sheet at one moment: its cells with formulas and number formats, what formulas fill, and the widths of its columns in pixels. */
export interface SheetState {
  readonly grid: Grid;
  /** Blocks that formulas fill, each from the cell with the formula. */
  readonly spills: readonly Rectangle[];
  readonly widths: readonly number[];
}

/** The workbook being worked on: the file as it was opened, and what the spreadsheet made of it. */
export interface OpenedFile {
  readonly name: string;
  readonly isSample: boolean;
  /** The file as it was read; saving patches a fresh copy of it. */
  readonly bytes: Uint8Array;
  readonly book: GridBook;
  /** Names of the file's sheets by the ids the spreadsheet knows them by. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What the spreadsheet showed once the file was opened and calculated, by sheet id. */
  readonly start: ReadonlyMap<string, SheetState>;
  /** Sheets whose formulas were too many to be calculated here. */
  readonly valuesOnly: readonly string[];
}
