import { readFileSync } from 'node:fs';
import { fail, type Outcome, succeed } from '../../core/issue/outcome.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { openWorkbook } from '../xlsx/openWorkbook.ts';
import type { OpenWorkbook } from '../xlsx/workbook.ts';
import { pathProblem } from './pathProblem.node.ts';
import { readTextTable } from './readTextTable.ts';

/** A file that was opened: a workbook that can be edited, or the one table of a text file. */
export type OpenedFile =
  | { readonly kind: 'workbook'; readonly path: string; readonly workbook: OpenWorkbook }
  | { readonly kind: 'table'; readonly path: string; readonly grid: Grid };

/** The bytes of a file. Issues: file-missing, file-no-permission, file-is-directory, file-not-readable. */
export function readBytes(path: string): Outcome<Uint8Array> {
  try {
    return succeed(new Uint8Array(readFileSync(path)));
  } catch (problem) {
    return fail(pathProblem(path, 'read', problem));
  }
}

/**
 * Opens a file by its path; its ending says what it should be, and `.csv`, `.tsv`, `.tab` and `.txt` are text.
 * Issues: those of `openWorkbook` and `readTextTable`, file-missing, file-no-permission, file-is-directory.
 */
export function openFile(path: string): Outcome<OpenedFile> {
  const read = readBytes(path);
  if (!read.ok) return read;
  const bytes = read.value;
  if (/\.(?:csv|tsv|tab|txt)$/i.test(path) && !isZip(bytes)) {
    const table = readTextTable(bytes, path);
    return table.ok ? succeed({ kind: 'table', path, grid: table.value }, table.issues) : table;
  }
  const outcome = openWorkbook(bytes);
  if (outcome.ok) return succeed({ kind: 'workbook', path, workbook: outcome.value });
  return fail(...outcome.issues.map((issue) => nameFile(issue, path)));
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
}

/** Issues of the bytes speak of "The file"; here its path is known. */
function nameFile<T extends { readonly subject?: string }>(issue: T, path: string): T {
  const inside =
    issue.subject && issue.subject !== 'The file' ? `${path} (${issue.subject})` : path;
  return { ...issue, subject: inside };
}
