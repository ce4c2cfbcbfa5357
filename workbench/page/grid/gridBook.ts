import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { WorkbookSettings } from '../../../core/sheet/edit.ts';
import type { CalculationWatch } from './calculationWatch.ts';
import type { CommandGuard } from './commandGuard.ts';
import type { WorkbookMemory } from './host/workbookMemory.ts';

/** The workbook that is open in the spreadsheet, with what its cells do not show. */
export interface GridBook {
  readonly univer: FUniver;
  readonly injector: Injector;
  readonly guard: CommandGuard;
  readonly workbook: FWorkbook;
  readonly memory: WorkbookMemory;
  readonly calculation: CalculationWatch;
  readonly settings: WorkbookSettings;
}
