import type { Place } from '../../core/issue/issue.ts';
import { cellAddress } from '../../core/sheet/a1.ts';

/** A cell the host can select. */
export interface SheetCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** The cell of a place, a row's first where no column is named; null when the place names no sheet or row. */
export function cellOfPlace(place: Place | undefined): SheetCell | null {
  if (place?.sheet === undefined || place.row === undefined) return null;
  return { sheet: place.sheet, cell: cellAddress(place.row, place.column ?? 0) };
}
