import path from 'node:path';
import type { Report } from '../../core/declare/report.ts';
import { describeIssue } from '../../core/issue/describe.ts';
import type { Edit, Needs, Reading, Receipt } from '../../core/sheet/edit.ts';
import { freeSheetName } from '../../core/sheet/sheetName.ts';
import { openFile } from '../files/openFile.node.ts';
import { tableWorkbook } from '../files/tableWorkbook.ts';
import { definedNames } from '../xlsx/definedNames.ts';
import { listSheet } from '../xlsx/edits/listSource.ts';
import { fileEnding } from '../xlsx/fileEnding.ts';
import { saveWorkbook } from '../xlsx/saveWorkbook.ts';
import { listSheets } from '../xlsx/sheets.ts';
import type { OpenWorkbook } from '../xlsx/workbook.ts';
import { xlsxHost } from '../xlsx/xlsxHost.ts';
import type { Terminal } from './terminal.ts';

/** A file the command line works on; nothing is written until `save`'s bytes are. */
export interface InputFile {
  readonly path: string;
  /** File name without its folder. */
  readonly name: string;
  read(needs: Needs): Reading;
  apply(edits: readonly Edit[], report?: Report): Receipt;
  /** Ending the saved workbook must have, such as `.xlsx` or `.xlsm`. */
  readonly ending: string;
  /** Names the workbook defines for its formulas. */
  readonly definedNames: readonly string[];
  /** The workbook's bytes with everything applied; a text file becomes a workbook. */
  save(): Uint8Array;
}

/** Opens a workbook or text file; says why not on the error stream and answers null. */
export function openInput(file: string, terminal: Terminal): InputFile | null {
  const opened = openFile(file);
  for (const issue of opened.issues) terminal.error(`tandem: ${describeIssue(issue)}`);
  if (!opened.ok) return null;
  const name = path.basename(file);
  if (opened.value.kind === 'workbook') {
    const { workbook } = opened.value;
    tellHidden(workbook, terminal);
    const host = xlsxHost(workbook);
    return {
      path: file,
      name,
      ending: fileEnding(workbook),
      definedNames: definedNames(workbook),
      read: (needs) => host.read(needs),
      apply: (edits, report) => host.apply(edits, report),
      save: () => saveWorkbook(workbook),
    };
  }
  const { grid } = opened.value;
  const workbook = tableWorkbook(grid);
  const sheetName = freeSheetName([], grid.sheet);
  const host = xlsxHost(workbook);
  return {
    path: file,
    name,
    ending: fileEnding(workbook),
    definedNames: [],
    read: () => ({ grids: [grid], records: {}, settings: { locale: null, timeZone: null } }),
    apply: (edits, report) =>
      host.apply(
        edits.map((edit) => renameSheet(edit, grid.sheet, sheetName)),
        report,
      ),
    save: () => saveWorkbook(workbook),
  };
}

/** What nobody sees is not read, and that is said: somebody's goals may stand there. */
function tellHidden(workbook: OpenWorkbook, terminal: Terminal): void {
  const names = listSheets(workbook)
    .filter(({ kind, state, name }) => {
      return kind === 'worksheet' && state !== 'visible' && name !== listSheet;
    })
    .map(({ name }) => `"${name}"`);
  if (names.length > 0)
    terminal.error(
      `tandem: hidden sheets are not read: ${names.join(', ')}. Show them to have them read.`,
    );
}

/** A text file's table is named after the file, which is not always a name a sheet may have. */
function renameSheet(edit: Edit, from: string, to: string): Edit {
  return 'sheet' in edit && edit.sheet === from ? { ...edit, sheet: to } : edit;
}
