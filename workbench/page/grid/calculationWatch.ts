import type { FUniver } from '@univerjs/core/facade';

/** Changes of the workbook after which formulas are calculated anew. */
const changes = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
]);

/** Longest calculation waited for, in milliseconds; ours, because a reader would rather read stale than wait longer. */
const longestWait = 60_000;

/** Knows whether formulas still have to be calculated, because the spreadsheet calculates some time after each change. */
export class CalculationWatch {
  private changed = true;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly univer: FUniver) {
    univer.onCommandExecuted(({ id }, options) => {
      if (changes.has(id) && options?.applyFormulaCalculationResult !== true) this.changed = true;
    });
  }

  /** Resolves when every formula shows the result of what stands in the cells now. */
  async settled(): Promise<void> {
    if (this.changed) {
      this.changed = false;
      this.running = this.univer.getFormula().onCalculationResultApplied(longestWait);
    }
    await this.running;
  }
}
