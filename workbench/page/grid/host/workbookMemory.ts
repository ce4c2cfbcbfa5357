import {
  CommandType,
  ICommandService,
  type Injector,
  type IUndoRedoItem,
  IUndoRedoService,
} from '@univerjs/core';
import type { Edit } from '../../../../core/sheet/edit.ts';

/** What a workbook holds beside its cells: Tandem's records, and every look, list and freeze put on it here. */
export interface MemoryState {
  readonly records: Readonly<Record<string, string>>;
  /** Applied edits that are no cells, sheets only with their pages, in order; saving repeats them on the opened file. */
  readonly dressings: readonly Edit[];
  /** Plans the panel can take back, as the panel writes them; null when there are none. */
  readonly undoList: string | null;
}

const setMemory = 'tandem.mutation.set-memory';

/** Keeps the state and changes it by a mutation of the spreadsheet's own, so that undo and redo cover it. */
export class WorkbookMemory {
  private current: MemoryState;
  private newest: IUndoRedoItem | null = null;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    start: MemoryState,
  ) {
    this.current = start;
    const commands = injector.get(ICommandService);
    if (commands.hasCommand(setMemory)) commands.unregisterCommand(setMemory);
    commands.registerCommand({
      id: setMemory,
      type: CommandType.MUTATION,
      handler: (_accessor, state?: MemoryState) => {
        // The command service adds a field of its own to what it is given.
        if (state) this.current = pickState(state);
        return state !== undefined;
      },
    });
  }

  get state(): MemoryState {
    return this.current;
  }

  /** Changes the state within the newest step of undo, so that both are taken back together; outside any step when there is none. */
  amend(next: MemoryState): void {
    const before = this.current;
    const step = this.injector.get(IUndoRedoService).pitchTopUndoElement();
    this.injector.get(ICommandService).syncExecuteCommand(setMemory, { ...next });
    step?.undoMutations.unshift({ id: setMemory, params: { ...before } });
    step?.redoMutations.push({ id: setMemory, params: { ...next } });
    this.newest = step ?? null;
  }

  /** True while the step of undo that was amended last is still the newest one. */
  isNewestStep(): boolean {
    return (
      this.newest !== null &&
      this.injector.get(IUndoRedoService).pitchTopUndoElement() === this.newest
    );
  }

  /** Changes the state as one step that can be undone; part of the batch when one is open. */
  change(next: MemoryState): void {
    const before = this.current;
    this.injector.get(ICommandService).syncExecuteCommand(setMemory, { ...next });
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: setMemory, params: { ...before } }],
      redoMutations: [{ id: setMemory, params: { ...next } }],
    });
  }
}

function pickState({ records, dressings, undoList }: MemoryState): MemoryState {
  return { records, dressings, undoList };
}
