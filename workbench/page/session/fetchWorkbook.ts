import type { FileBytes } from '../file/readFile.ts';

/** The workbook the server was started with, or its sample. Throws with the server's sentence when it can't be read. */
export async function fetchWorkbook(): Promise<FileBytes> {
  const answer = await fetch('/api/workbook');
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return {
    name: decodeURIComponent(answer.headers.get('x-workbook-name') ?? 'Workbook.xlsx'),
    isSample: answer.headers.has('x-workbook-sample'),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}
