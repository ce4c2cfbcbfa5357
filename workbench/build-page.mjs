import { copyFile, mkdir } from 'node:fs/promises';
import { buildSample } from './build-sample.mjs';

const page = 'workbench/page';

/**
 * Builds the workbench page into `out`: a small shell that shows at once, and the spreadsheet in
 * chunks of its own that load while the shell already stands.
 */
export async function build({ bundle, out }) {
  await mkdir(out, { recursive: true });
  await bundle({
    entryPoints: [`${page}/main.tsx`],
    outdir: out,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    legalComments: 'linked',
  });
  await copyFile(`${page}/index.html`, `${out}/index.html`);
  await buildSample({ bundle, out });
}
