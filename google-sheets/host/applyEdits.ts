import { cellEditsBySheet } from '../../core/sheet/cellEditsBySheet.ts';
import type { Edit, Receipt } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import { judgeEdits } from '../../core/sheet/judgeEdits.ts';
import { partRecords } from '../../core/sheet/partRecords.ts';
import { type FormulaLocale, formulaLocale } from '../cells/formulaLocale.ts';
import { writeRules } from './colourRules.ts';
import { writeRecord, writeRecordIfItFits } from './records.ts';
import { rereadState } from './reread.ts';
import { writeCells } from './writeCells.ts';
import { writeDressing } from './writeDressing.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatEdit = Extract<Edit, { kind: 'format' }>;

/** Ours: a colleague's apply takes a few seconds at most. */
const lockMilliseconds = 10_000;

function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet named ${name} any more.`);
  return sheet;
}

function writeStructure(spreadsheet: Spreadsheet, edits: readonly Edit[], action: string): void {
  for (const edit of edits) {
    if (edit.kind !== 'sheet' || edit.action !== action) continue;
    if (action === 'add') spreadsheet.insertSheet(edit.sheet, spreadsheet.getNumSheets());
    else spreadsheet.deleteSheet(sheetNamed(spreadsheet, edit.sheet));
  }
}

function dress(spreadsheet: Spreadsheet, edits: readonly Edit[], formulas: FormulaLocale): void {
  const ruled = new Map<string, FormatEdit[]>();
  for (const edit of edits) {
    if (!('sheet' in edit) || edit.kind === 'cell' || edit.kind === 'sheet') continue;
    if (edit.kind !== 'select') writeDressing(sheetNamed(spreadsheet, edit.sheet), edit);
    if (edit.kind === 'format') ruled.set(edit.sheet, [...(ruled.get(edit.sheet) ?? []), edit]);
  }
  for (const [name, list] of ruled) writeRules(sheetNamed(spreadsheet, name), list, formulas);
}

/** Records after the work. Room for how it is taken back may lack in the file; the work is done all the same. */
function writeTrailing(spreadsheet: Spreadsheet, edits: readonly Edit[]): void {
  for (const { key, value, inverseWithin } of partRecords(edits).trailing) {
    if (inverseWithin === undefined) writeRecord(spreadsheet, key, value);
    else writeRecordIfItFits(spreadsheet, key, value);
  }
}

function write(spreadsheet: Spreadsheet, edits: readonly Edit[]): void {
  const formulas = formulaLocale(spreadsheet.getSpreadsheetLocale());
  for (const { key, value } of partRecords(edits).leading) writeRecord(spreadsheet, key, value);
  writeStructure(spreadsheet, edits, 'add');
  for (const [name, cells] of cellEditsBySheet(edits)) {
    writeCells(sheetNamed(spreadsheet, name), cells, formulas);
  }
  dress(spreadsheet, edits, formulas);
  writeStructure(spreadsheet, edits, 'remove');
  writeTrailing(spreadsheet, edits);
  for (const edit of edits) {
    if (edit.kind === 'select') writeDressing(sheetNamed(spreadsheet, edit.sheet), edit);
  }
}

function judgeAndWrite(spreadsheet: Spreadsheet, edits: readonly Edit[]): Receipt {
  const { applied, skipped, inverse, register } = judgeEdits(
    edits,
    rereadState(spreadsheet, edits),
  );
  write(spreadsheet, applied);
  if (register !== null) writeRecord(spreadsheet, formulaRegisterKey, register);
  return { applied, skipped, inverse };
}

/**
 * The records a plan begins with, then the rest, each judged and written by itself. A journal that arrives together
 * with the work it tells of tells nothing, so it is sent off first; and the cells are read again after that, so that
 * nothing stands between reading and writing them.
 */
function judgeInParts(spreadsheet: Spreadsheet, edits: readonly Edit[]): Receipt {
  const { length } = partRecords(edits).leading;
  if (length === 0 || length === edits.length) return judgeAndWrite(spreadsheet, edits);
  const first = judgeAndWrite(spreadsheet, edits.slice(0, length));
  SpreadsheetApp.flush();
  const rest = judgeAndWrite(spreadsheet, edits.slice(length));
  return {
    applied: [...first.applied, ...rest.applied],
    skipped: [...first.skipped, ...rest.skipped],
    inverse: [...rest.inverse, ...first.inverse],
  };
}

/**
 * Applies the edits that still stand. The document's lock keeps out other runs of this script, not people: what
 * somebody types between the re-read and the write, some tens of milliseconds, is overwritten, because Sheets
 * knows no condition on writes.
 */
export function applyEdits(edits: readonly Edit[]): Receipt {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // The type says that there always is a lock; outside of a document there is none.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(lockMilliseconds)) {
    throw new Error('Somebody else is changing this spreadsheet with Tandem just now. Try again.');
  }
  try {
    return judgeInParts(spreadsheet, edits);
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
