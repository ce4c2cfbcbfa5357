/** Writes every generated page of docs/ from the catalogue: `npm run generate`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
  entryPoints: ['workbench/docs/pages.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { generatedPages } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);
await rm('docs/functions', { recursive: true, force: true });
await rm('docs/templates', { recursive: true, force: true });
for (const [file, text] of generatedPages()) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.log(`wrote ${generatedPages().size} pages`);
