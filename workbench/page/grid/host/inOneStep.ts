import { type IMutationInfo, IUndoRedoService } from '@univerjs/core';
import type { GridBook } from '../gridBook.ts';

/**
 * Runs changes of a workbook as one step of undo. The spreadsheet's own batching would take the
 * changes back in the order they were made; here what each of them gathered is turned round.
 */
export function inOneStep<T>({ injector, univer, workbook }: GridBook, change: () => T): T {
  const service = injector.get(IUndoRedoService);
  const before = service.pitchTopUndoElement();
  const ends: number[] = [];
  const gathered = (): IMutationInfo[] => {
    const step = service.pitchTopUndoElement();
    return !step || step === before ? [] : step.undoMutations;
  };
  const batching = service.__tempBatchingUndoRedo(workbook.getId());
  const listening = univer.onCommandExecuted(() => ends.push(gathered().length));
  try {
    return change();
  } finally {
    listening.dispose();
    batching.dispose();
    turnRound(gathered(), ends);
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
