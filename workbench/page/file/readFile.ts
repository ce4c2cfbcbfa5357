import { type Outcome, succeed } from '../../../core/issue/outcome.ts';
import { readTextTable } from '../../files/readTextTable.ts';
import { tableWorkbook } from '../../files/tableWorkbook.ts';
import { openWorkbook } from '../../xlsx/openWorkbook.ts';
import { saveWorkbook } from '../../xlsx/saveWorkbook.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';

/** A file as it came from the server, the picker or a drop. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isSample: boolean;
}

/** An open workbook with the bytes it can be opened from again. */
export interface ReadableFile {
  readonly workbook: OpenWorkbook;
  readonly bytes: Uint8Array;
}

const textFile = /\.(csv|tsv|tab|txt)$/i;

/** Opens a workbook, or makes one of a text table. Issues name the file. */
export function readFile({ name, bytes }: FileBytes): Outcome<ReadableFile> {
  if (textFile.test(name)) return readText(name, bytes);
  const opened = openWorkbook(bytes);
  if (opened.ok) return succeed({ workbook: opened.value, bytes }, opened.issues);
  return { ok: false, issues: opened.issues.map((issue) => ({ ...issue, subject: name })) };
}

function readText(name: string, bytes: Uint8Array): Outcome<ReadableFile> {
  const table = readTextTable(bytes, name);
  if (!table.ok) return table;
  const workbook = tableWorkbook(table.value);
  return succeed({ workbook, bytes: saveWorkbook(workbook) }, table.issues);
}
