import { describeIssue } from '../../../core/issue/describe.ts';
import { type Outcome, succeed } from '../../../core/issue/outcome.ts';
import type { CellEdit, Edit } from '../../../core/sheet/edit.ts';
import {
  formulaRegisterKey,
  formulaSignature,
  parseRegister,
  serialiseRegister,
} from '../../../core/sheet/formulaRegister.ts';
import { readArrays } from '../../xlsx/arrays/readArrays.ts';
import { takeArraysApart } from '../../xlsx/arrays/takeArraysApart.ts';
import { writeArrays } from '../../xlsx/arrays/writeArrays.ts';
import { readRecords } from '../../xlsx/edits/records.ts';
import { openWorkbook } from '../../xlsx/openWorkbook.ts';
import { readGrid } from '../../xlsx/readGrid.ts';
import { saveWorkbook } from '../../xlsx/saveWorkbook.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import { xlsxHost } from '../../xlsx/xlsxHost.ts';
import { callsCatalogue } from './calledFunctions.ts';
import { changedArrays } from './changedArrays.ts';
import { blankState, changesSinceOpening, type SheetNow } from './changesSinceOpening.ts';
import type { OpenedFile } from './openedFile.ts';
import { sheetState } from './sheetState.ts';

/** The new file and what came of the changes. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly sheets: number;
  /** One sentence for every change the file could not take. */
  readonly refused: readonly string[];
}

/**
 * The opened file with every change since patched into it; parts nothing touched stay as they were.
 * A change that cannot be patched safely is left out and its reason told.
 */
export async function saveFile(file: OpenedFile): Promise<Outcome<SavedFile>> {
  await file.book.calculation.settled();
  const outcome = openWorkbook(file.bytes);
  if (!outcome.ok) return outcome;
  const workbook = outcome.value;
  const states = file.book.workbook.getSheets().map((sheet) => ({ sheet, now: sheetState(sheet) }));
  const arrays = states.map((state) => arraysOf(file, workbook, state));
  for (const { name, apart } of arrays) takeArraysApart(workbook, name, apart);
  const inFile = (sheet: string) => readGrid(workbook, sheet, ['formulas']);
  const changes = changesSinceOpening(file, states, inFile);
  const host = xlsxHost(workbook);
  const stored = readRecords(workbook);
  host.apply([allowOwnHand(changes, stored[formulaRegisterKey] ?? null)]);
  const receipt = host.apply(changes);
  const unwritten = writeArrays(
    workbook,
    arrays.flatMap(({ written }) => written),
  );
  host.apply(recordChanges(readRecords(workbook), file.book.memory.state.records));
  return succeed({
    bytes: saveWorkbook(workbook),
    cells: receipt.applied.filter(({ kind }) => kind === 'cell').length,
    sheets: receipt.applied.filter(({ kind }) => kind === 'sheet').length,
    refused: [...receipt.skipped.map(({ issue }) => issue), ...unwritten].map((issue) =>
      describeIssue(issue),
    ),
  });
}

/** The array formulas of a sheet that changed; `name` is that of the sheet in the file. */
function arraysOf(file: OpenedFile, workbook: OpenWorkbook, { sheet, now }: SheetNow) {
  const start = file.start.get(sheet.getSheetId()) ?? blankState;
  const name = file.sheetNames.get(sheet.getSheetId()) ?? '';
  const inFile = name === '' ? [] : readArrays(workbook, name);
  return { name, ...changedArrays({ start, now, inFile, callsCatalogue }) };
}

/**
 * What a person changed by hand they may change, whoever wrote the formula: for the time of saving, the formulas
 * about to be replaced count as Tandem's own. The register is written back from memory afterwards.
 */
function allowOwnHand(changes: readonly Edit[], stored: string | null): Edit {
  const register = new Set(parseRegister(stored ?? undefined));
  for (const edit of changes) {
    if (edit.kind === 'cell' && edit.before.formula !== null) register.add(signatureOf(edit));
  }
  return {
    kind: 'record',
    key: formulaRegisterKey,
    before: stored,
    value: serialiseRegister(register),
  };
}

function signatureOf({ before, row, column }: CellEdit): string {
  return formulaSignature(before.formula ?? '', row, column);
}

function recordChanges(
  now: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Edit[] {
  return [...new Set([...Object.keys(now), ...Object.keys(wanted)])]
    .filter((key) => now[key] !== wanted[key])
    .map((key) => ({ kind: 'record', key, before: now[key] ?? null, value: wanted[key] ?? null }));
}
