import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';

type SparseCells = Record<number, Record<number, ICellData>>;

/** Gathers cells to be written and writes them a sheet at a time, each sheet in one step of the spreadsheet. */
export class CellWriter {
  private readonly pending = new Map<string, SparseCells>();

  constructor(
    private readonly univer: FUniver,
    private readonly workbook: FWorkbook,
  ) {}

  /** The cell as it will be: what waits to be written, else what stands in the sheet. */
  cell(sheet: FWorksheet, row: number, column: number): ICellData | null {
    const waiting = this.pending.get(sheet.getSheetId())?.[row]?.[column];
    return waiting ?? sheet.getSheet().getCellRaw(row, column) ?? null;
  }

  /** Puts content or looks into a cell; what is not named stays as it was put before. */
  put(sheet: FWorksheet, { row, column }: { row: number; column: number }, data: ICellData): void {
    makeRoom(sheet, row, column);
    const id = sheet.getSheetId();
    const cells = this.pending.get(id) ?? {};
    this.pending.set(id, cells);
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = merged(line[column], data);
  }

  /** Writes everything that waits. */
  flush(): void {
    for (const [sheetId, value] of this.pending) {
      const unitId = this.workbook.getId();
      this.univer.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId,
        subUnitId: sheetId,
        value,
      });
    }
    this.pending.clear();
  }
}

function merged(before: ICellData | undefined, data: ICellData): ICellData {
  if (typeof before?.s !== 'object' || typeof data.s !== 'object') return { ...before, ...data };
  return { ...before, ...data, s: { ...before.s, ...data.s } };
}

/** Lets the sheet reach as far as the cell. */
function makeRoom(sheet: FWorksheet, row: number, column: number): void {
  if (row >= sheet.getMaxRows()) sheet.setRowCount(row + 1);
  if (column >= sheet.getMaxColumns()) sheet.setColumnCount(column + 1);
}
