import type { FUniver } from '@univerjs/core/facade';
import { refusalOf } from './refusedCommands.ts';

/** What a command of the spreadsheet says about the sheet it is for. */
interface SheetParameters {
  readonly subUnitId?: string;
}

/** Stops what a person starts in the spreadsheet and a file could not take; Tandem's own changes pass. */
export class CommandGuard {
  private passing = 0;

  /** `isOfFile` tells sheets of the opened file from those added since; null while nothing is open. */
  watch(
    univer: FUniver,
    isOfFile: () => ((sheetId: string) => boolean) | null,
    refused: (sentence: string) => void,
  ): void {
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      const ofFile = isOfFile();
      if (this.passing > 0 || ofFile === null) return;
      const { subUnitId }: SheetParameters = event.params ?? {};
      const active = univer.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
      const refusal = refusalOf(event.id, ofFile(subUnitId ?? active));
      if (refusal === null) return;
      event.cancel = true;
      refused(refusal);
    });
  }

  /** Runs changes of Tandem's own. */
  pass<T>(change: () => T): T {
    this.passing += 1;
    try {
      return change();
    } finally {
      this.passing -= 1;
    }
  }
}
