import type { FWorksheet } from '@univerjs/sheets/facade';
import type {
  Edit,
  Host,
  Needs,
  Reading,
  Receipt,
  SkippedEdit,
} from '../../../../core/sheet/edit.ts';
import {
  formulaRegisterKey,
  parseRegister,
  serialiseRegister,
} from '../../../../core/sheet/formulaRegister.ts';
import type { GridBook } from '../gridBook.ts';
import { applyCell } from './applyCell.ts';
import { applyChart } from './applyChart.ts';
import { applyFormat } from './applyFormat.ts';
import { applyFreeze } from './applyFreeze.ts';
import { applyRecord } from './applyRecord.ts';
import { applySelect } from './applySelect.ts';
import { applySheet } from './applySheet.ts';
import { applySparklines } from './applySparklines.ts';
import { applyValidation } from './applyValidation.ts';
import { CellWriter } from './cellWriter.ts';
import { type EditResult, type EditTask, refuseEdit } from './editTask.ts';
import { inOneStep } from './inOneStep.ts';
import { readSheet } from './readSheet.ts';

/**
 * The port to the workbook in the spreadsheet. Both members wait until formulas are calculated. One
 * apply is one step of undo, records included.
 */
export function createGridHost(book: GridBook): Host {
  return {
    isAtomic: true,
    async read(needs) {
      await book.calculation.settled();
      return readBook(book, needs);
    },
    async apply(edits) {
      await book.calculation.settled();
      return inOneStep(book, () => applyEdits(book, edits));
    },
  };
}

function readBook({ workbook, memory, settings }: GridBook, needs: Needs): Reading {
  const { records } = memory.state;
  const sheets = needs.sheets
    ? needs.sheets.map((name) => workbook.getSheetByName(name)).filter((sheet) => sheet !== null)
    : workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const wanted = (needs.records ?? []).filter((key) => records[key] !== undefined);
  return {
    grids: sheets.map((sheet) => readSheet(sheet, needs.layers ?? [])),
    records: Object.fromEntries(wanted.map((key) => [key, records[key] ?? ''])),
    settings,
  };
}

/** Makes the changes at once, as part of whichever step of undo is open. */
export function applyEdits(book: GridBook, edits: readonly Edit[]): Receipt {
  const shown = book.workbook.getActiveSheet();
  const { records, dressings } = book.memory.state;
  const task: EditTask = {
    book,
    cells: new CellWriter(book.univer, book.workbook),
    register: new Set(parseRegister(records[formulaRegisterKey])),
    records: new Map(Object.entries(records)),
    dressings: [...dressings],
  };
  const known = task.register.size;
  const applied: Edit[] = [];
  const skipped: SkippedEdit[] = [];
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const result = applyEdit(edit, task);
    if (result && 'issue' in result) skipped.push(result);
    else {
      applied.push(edit);
      if (result) inverse.unshift(result);
    }
  }
  task.cells.flush();
  if (!edits.some(({ kind }) => kind === 'select')) showResult(book, edits, shown);
  if (task.register.size > known)
    task.records.set(formulaRegisterKey, serialiseRegister(task.register));
  remember(book, task);
  return { applied, skipped, inverse };
}

/** Selecting alone changes nothing that would have to be taken back. */
function remember({ memory }: GridBook, { records, dressings }: EditTask): void {
  const { state } = memory;
  const next = Object.fromEntries(records);
  const sameRecords = JSON.stringify(next) === JSON.stringify(state.records);
  if (sameRecords && dressings.length === state.dressings.length) return;
  memory.change({ ...state, records: next, dressings });
}

/** A new sheet comes to the front by itself; the reader stays where they were when something happened there. */
function showResult({ workbook }: GridBook, edits: readonly Edit[], shown: FWorksheet): void {
  const touched = edits.filter((edit) => edit.kind === 'cell').map(({ sheet }) => sheet);
  const stays = touched.length === 0 || touched.includes(shown.getSheetName());
  const wanted = stays ? shown : workbook.getSheetByName(touched[touched.length - 1] ?? '');
  if (wanted && workbook.getSheetBySheetId(wanted.getSheetId())) wanted.activate();
}

function applyEdit(edit: Edit, task: EditTask): EditResult {
  if (edit.kind === 'record') return applyRecord(edit, task);
  if (edit.kind === 'sheet') return applySheet(edit, task);
  const sheet = task.book.workbook.getSheetByName(edit.sheet);
  if (!sheet) return refuseEdit(edit, { expected: `a sheet named ${edit.sheet}`, found: 'none' });
  if (edit.kind === 'cell') return applyCell(edit, sheet, task);
  if (edit.kind === 'chart') return applyChart(edit, task);
  if (edit.kind === 'sparklines') return applySparklines(edit, task);
  if (edit.kind !== 'select') task.dressings.push(edit);
  return applyDressing(edit, sheet, task);
}

type Dressing = Exclude<Edit, { kind: 'record' | 'sheet' | 'cell' | 'chart' | 'sparklines' }>;

/** A filter is kept for saving; the workbench itself shows all rows. */
function applyDressing(edit: Dressing, sheet: FWorksheet, task: EditTask): EditResult {
  switch (edit.kind) {
    case 'format':
      return applyFormat(edit, sheet, task);
    case 'validation':
      return applyValidation(edit, sheet, task.book.univer);
    case 'freeze':
      return applyFreeze(edit, sheet);
    case 'filter':
      return null;
    case 'select':
      task.cells.flush();
      return applySelect(edit, sheet, task.book.univer);
  }
}
