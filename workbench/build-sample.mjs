import { mkdir, writeFile } from 'node:fs/promises';

/** Writes the made-up sample workbook from the templates. */
export async function buildSample({ bundle, out }) {
  const { outputFiles } = await bundle({
    entryPoints: ['workbench/sample/sampleWorkbook.ts'],
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { sampleWorkbook } = await import(`data:text/javascript;base64,${source}`);
  await mkdir(out, { recursive: true });
  await writeFile(`${out}/sample.xlsx`, sampleWorkbook());
}
