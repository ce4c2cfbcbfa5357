import { describeIssue } from '../../../core/issue/describe.ts';
import { type Outcome, succeed } from '../../../core/issue/outcome.ts';
import type { CellEdit, Edit } from '../../../core/sheet/edit.ts';
import {
  formulaRegisterKey,
  formulaSignature,
  parseRegister,
  serialiseRegister,
} from '../../../core/sheet/formulaRegister.ts';
import { readRecords } from '../../xlsx/edits/records.ts';
import { openWorkbook } from '../../xlsx/openWorkbook.ts';
import { readGrid } from '../../xlsx/readGrid.ts';
import { saveWorkbook } from '../../xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../xlsx/xlsxHost.ts';
import { changesSinceOpening } from './changesSinceOpening.ts';
import type { OpenedFile } from './openedFile.ts';

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
  const changes = changesSinceOpening(file, (sheet) => readGrid(workbook, sheet, ['formulas']));
  const host = xlsxHost(workbook);
  const stored = readRecords(workbook);
  host.apply([allowOwnHand(changes, stored[formulaRegisterKey] ?? null)]);
  const receipt = host.apply(changes);
  host.apply(recordChanges(readRecords(workbook), file.book.memory.state.records));
  return succeed({
    bytes: saveWorkbook(workbook),
    cells: receipt.applied.filter(({ kind }) => kind === 'cell').length,
    sheets: receipt.applied.filter(({ kind }) => kind === 'sheet').length,
    refused: receipt.skipped.map(({ issue }) => describeIssue(issue)),
  });
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
