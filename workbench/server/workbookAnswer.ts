import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Answer, textAnswer } from './answer.ts';

/** Name the sample workbook is shown and saved under. */
const sampleName = 'Bakery sample.xlsx';

/**
 * Answers the bytes of the opened file with its name in `x-workbook-name` (percent-encoded), read afresh at
 * each request; without a file the sample that was built with the page, marked `x-workbook-sample`.
 */
export async function workbookAnswer(
  file: string | undefined,
  pageFolder: string,
): Promise<Answer> {
  const path = file ?? join(pageFolder, 'sample.xlsx');
  const name = file === undefined ? sampleName : basename(file);
  const headers = {
    'x-workbook-name': encodeURIComponent(name),
    ...(file === undefined ? { 'x-workbook-sample': 'true' } : {}),
  };
  try {
    const body = await readFile(path);
    return {
      status: 200,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body,
    };
  } catch (error) {
    const refusal = textAnswer(404, `${name} can't be read: ${reasonOf(error)}`);
    return { ...refusal, headers: { ...headers, ...refusal.headers } };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to read it';
  if (code === 'EISDIR') return 'it is a folder';
  return code || 'unknown reason';
}
