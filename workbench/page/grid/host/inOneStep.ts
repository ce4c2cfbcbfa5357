import { type IMutationInfo, type IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { GridBook } from '../gridBook.ts';

/** A step of undo that gathers what is changed until it is closed. */
export interface OpenStep {
  run<T>(change: () => T): T;
  close(): void;
}

/**
 * Begins one step of undo. The spreadsheet's own batching would take the changes back in the order they
 * were made; here what each of them gathered is turned round when the step is closed.
 */
export function openStep({ injector, univer, workbook, guard }: GridBook): OpenStep {
  const service = injector.get(IUndoRedoService);
  const shown = () => workbook.getActiveSheet().getSheetId();
  const shownBefore = shown();
  const before = service.pitchTopUndoElement();
  const ends: number[] = [];
  const gathered = (): IMutationInfo[] => {
    const step = service.pitchTopUndoElement();
    return !step || step === before ? [] : step.undoMutations;
  };
  const batching = service.__tempBatchingUndoRedo(workbook.getId());
  const listening = univer.onCommandExecuted(() => ends.push(gathered().length));
  return {
    run: (change) => guard.pass(change),
    close() {
      listening.dispose();
      batching.dispose();
      turnRound(gathered(), ends);
      const step = service.pitchTopUndoElement();
      if (!step || step === before) return;
      stayPut(step);
      step.undoMutations.unshift(bringToFront(workbook.getId(), shownBefore));
      step.redoMutations.push(bringToFront(workbook.getId(), shown()));
    },
  };
}

/** Runs changes of a workbook as one step of undo. */
export function inOneStep<T>(book: GridBook, change: () => T): T {
  const step = openStep(book);
  try {
    return step.run(change);
  } finally {
    step.close();
  }
}

/** Turns the order of the stretches round, in place; each stretch keeps its own order. */
function turnRound(mutations: IMutationInfo[], ends: readonly number[]): void {
  const stretches: IMutationInfo[][] = [];
  let start = 0;
  for (const end of [...ends, mutations.length]) {
    if (end > start) stretches.unshift(mutations.slice(start, end));
    start = Math.max(start, end);
  }
  mutations.splice(0, mutations.length, ...stretches.flat());
}

/** The spreadsheet cannot draw on while the sheet in front is taken away, so another comes to the front before. */
function bringToFront(unitId: string, subUnitId: string): IMutationInfo {
  return { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId } };
}

/**
 * Takes out, in place, what would select and scroll along: on a sheet that the same step adds or
 * removes the spreadsheet would lose sight of what it draws.
 */
function stayPut(step: IUndoRedoItem): void {
  for (const mutations of [step.undoMutations, step.redoMutations]) {
    const kept = mutations.filter(({ id }) => !id.startsWith('sheet.operation.'));
    mutations.splice(0, mutations.length, ...kept);
  }
}
