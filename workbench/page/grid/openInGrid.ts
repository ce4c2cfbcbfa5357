import { IUndoRedoService, type IWorkbookData } from '@univerjs/core';
import type { WorkbookSettings } from '../../../core/sheet/edit.ts';
import { passOverGoneSheets } from './belatedValidation.ts';
import { CalculationWatch } from './calculationWatch.ts';
import type { SpreadsheetGrid } from './createGrid.ts';
import type { GridBook } from './gridBook.ts';
import { WorkbookMemory } from './host/workbookMemory.ts';

export interface OpenOptions {
  readonly data: IWorkbookData;
  readonly records: Readonly<Record<string, string>>;
  readonly settings: WorkbookSettings;
}

/** Shows a workbook in the spreadsheet, in place of the one that was there. */
export async function openInGrid(grid: SpreadsheetGrid, options: OpenOptions): Promise<GridBook> {
  const { univer, sentences, injector, guard } = grid;
  const previous = univer.getActiveWorkbook();
  if (previous) univer.disposeUnit(previous.getId());
  sentences.clear();
  const calculation = new CalculationWatch(univer);
  const workbook = univer.createWorkbook(options.data);
  passOverGoneSheets(injector);
  await calculation.settled();
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
  const memory = new WorkbookMemory(injector, workbook.getId(), {
    records: options.records,
    dressings: [],
    undoList: null,
  });
  return { univer, injector, guard, workbook, memory, calculation, settings: options.settings };
}
