import { type Injector, type IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/**
 * Runs changes of a workbook as one step of undo. The spreadsheet's own batching would take the
 * changes back in the order they were made, so they are gathered here and turned round.
 */
export function inOneStep<T>(injector: Injector, unitID: string, change: () => T): T {
  const service = injector.get(IUndoRedoService);
  const items: IUndoRedoItem[] = [];
  const push = service.pushUndoRedo;
  service.pushUndoRedo = (item) => {
    items.push(item);
  };
  try {
    return change();
  } finally {
    service.pushUndoRedo = push;
    const redoMutations = items.flatMap((item) => item.redoMutations);
    const undoMutations = [...items].reverse().flatMap((item) => item.undoMutations);
    if (items.length > 0) service.pushUndoRedo({ unitID, undoMutations, redoMutations });
  }
}
