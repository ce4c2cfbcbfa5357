import { IUndoRedoService } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { functions } from '../../../core/catalog.ts';
import type { Outcome } from '../../../core/issue/outcome.ts';
import { cellAddress } from '../../../core/sheet/a1.ts';
import type { Edit, Host, Receipt } from '../../../core/sheet/edit.ts';
import { browserContext } from '../../../panel/handler/browserContext.ts';
import type { LongWork } from '../../../panel/handler/longWork.ts';
import type { OpenedFile } from '../file/openedFile.ts';
import { openFile } from '../file/openFile.ts';
import type { FileBytes } from '../file/readFile.ts';
import { type SavedFile, saveFile } from '../file/saveFile.ts';
import { createGrid, type SpreadsheetGrid } from '../grid/createGrid.ts';
import { applyLong } from '../grid/host/applyLong.ts';
import { createGridHost } from '../grid/host/createGridHost.ts';
import { nameControls } from '../grid/nameControls.ts';
import type { CellProblem } from './pageState.ts';

/** What can be taken back, and whether anything was done since the file was opened or saved. */
export interface Undoable {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edited: boolean;
}

/** What the spreadsheet tells the page. */
export interface SpreadsheetListener {
  undoChanged(undoable: Undoable): void;
  /** Cells were changed, and what depends on them has been calculated. */
  cellsChanged(): void;
  cellSelected(problem: CellProblem | null): void;
  commandRefused(sentence: string): void;
  /** A long plan is being written: nobody may type, undo, open or save meanwhile. */
  writing(isWriting: boolean): void;
  /** Charts were added, which only the saved file shows. */
  chartsAdded(): void;
}

/** The spreadsheet as the page uses it. */
export interface Spreadsheet {
  open(file: FileBytes): Promise<Outcome<OpenedFile>>;
  save(): Promise<Outcome<SavedFile>>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** The port to the open workbook. Throws when none is open. */
  host(): Host;
  /** Applies a plan as the port does; a long one in parts that are told to `work` and stop when it is cancelled. */
  apply(edits: readonly Edit[], work: LongWork): Promise<Receipt>;
  file(): OpenedFile;
  activeSheet(): string;
  /** Writes a formula into the active cell and answers where that is. */
  insertFormula(formula: string): string;
}

const noFile = () => {
  throw new Error('no workbook is open');
};

/** Makes the spreadsheet inside the container and tells the listener what happens in it. */
export function createSpreadsheet(
  container: HTMLElement,
  listener: SpreadsheetListener,
): Spreadsheet {
  let file: OpenedFile | null = null;
  const current = (): OpenedFile => file ?? noFile();
  const context = () => browserContext(file?.book.settings ?? { locale: null, timeZone: null });
  const grid = createGrid({ container, functions, context });
  const { univer } = grid;
  const kept = watchUndo(grid, listener);
  listenToGrid(grid, listener, () => file);
  return {
    async open(bytes) {
      const outcome = await openFile(grid, bytes);
      if (outcome.ok) file = outcome.value;
      if (outcome.ok) kept();
      nameControls(container);
      return outcome;
    },
    async save() {
      const outcome = await saveFile(current());
      if (outcome.ok) kept();
      return outcome;
    },
    undo: () => univer.undo(),
    redo: () => univer.redo(),
    host: () => createGridHost(current().book),
    async apply(edits, work) {
      const { book } = current();
      if (edits.some((edit) => edit.kind === 'chart' && edit.after !== null))
        listener.chartsAdded();
      if (edits.length <= work.partSize) return createGridHost(book).apply(edits);
      listener.writing(true);
      container.inert = true;
      try {
        return await applyLong(book, edits, work);
      } finally {
        container.inert = false;
        listener.writing(false);
      }
    },
    file: current,
    activeSheet: () => current().book.workbook.getActiveSheet().getSheetName(),
    insertFormula(formula) {
      const sheet = current().book.workbook.getActiveSheet();
      const cell = sheet.getActiveCell() ?? sheet.getRange('A1');
      cell.setFormula(formula);
      return `${sheet.getSheetName()}!${cellAddress(cell.getRow(), cell.getColumn())}`;
    },
  };
}

/** Tells what can be undone whenever that changes; the answered function marks what stands now as kept in a file. */
function watchUndo({ injector }: SpreadsheetGrid, listener: SpreadsheetListener): () => void {
  const steps = injector.get(IUndoRedoService);
  let kept = steps.pitchTopUndoElement() ?? null;
  let undoable = { canUndo: false, canRedo: false };
  const tell = () => {
    const edited = (steps.pitchTopUndoElement() ?? null) !== kept;
    listener.undoChanged({ ...undoable, edited });
  };
  steps.undoRedoStatus$.subscribe(({ undos, redos }) => {
    undoable = { canUndo: undos > 0, canRedo: redos > 0 };
    tell();
  });
  return () => {
    kept = steps.pitchTopUndoElement() ?? null;
    tell();
  };
}

function listenToGrid(
  { univer, sentences, guard }: SpreadsheetGrid,
  listener: SpreadsheetListener,
  file: () => OpenedFile | null,
): void {
  let hovered: HoveredCell | null = null;
  const tellSelection = () => {
    const under = hovered && problemAt(file(), sentences, hovered);
    listener.cellSelected(under ?? selectedProblem(file(), sentences));
  };
  univer.addEvent(univer.Event.CellHover, ({ row, column }) => {
    hovered = { row, column };
    tellSelection();
  });
  univer.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) tellSelection();
  });
  univer.addEvent(univer.Event.SheetValueChanged, async () => {
    const opened = file();
    if (!opened) return;
    await opened.book.calculation.settled();
    tellSelection();
    listener.cellsChanged();
  });
  const isOfFile = () => {
    const names = file()?.sheetNames;
    return names ? (id: string) => names.has(id) : null;
  };
  guard.watch(univer, isOfFile, (sentence) => listener.commandRefused(sentence));
}

/** A cell of the sheet in front. */
interface HoveredCell {
  readonly row: number;
  readonly column: number;
}

function selectedProblem(
  file: OpenedFile | null,
  sentences: SpreadsheetGrid['sentences'],
): CellProblem | null {
  const cell = file?.book.workbook.getActiveSheet().getActiveCell();
  if (!cell) return null;
  return problemAt(file, sentences, { row: cell.getRow(), column: cell.getColumn() });
}

function problemAt(
  file: OpenedFile | null,
  sentences: SpreadsheetGrid['sentences'],
  { row, column }: HoveredCell,
): CellProblem | null {
  const sheetId = file?.book.workbook.getActiveSheet().getSheetId();
  const sentence = sheetId ? sentences.get({ sheetId, row, column }) : null;
  return sentence === null ? null : { cell: cellAddress(row, column), sentence };
}
