/** A cell of the open workbook, by the sheet's own id. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell shows an error: the sentence of the issue its function answered, kept by cell. */
export class CellSentences {
  private readonly byCell = new Map<string, string>();

  /** Remembers the sentence of a cell; null forgets it. */
  set(place: CellPlace, sentence: string | null): void {
    if (sentence === null) this.byCell.delete(keyOf(place));
    else this.byCell.set(keyOf(place), sentence);
  }

  get(place: CellPlace): string | null {
    return this.byCell.get(keyOf(place)) ?? null;
  }

  clear(): void {
    this.byCell.clear();
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}
