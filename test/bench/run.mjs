/** Bundles and runs the benchmark; the workbench's load time is measured by `npm run bench -- --page`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const outfile = path.resolve('node_modules/.cache/bench.mjs');
await mkdir(path.dirname(outfile), { recursive: true });
const entry = process.argv.includes('--page') ? 'test/bench/page.ts' : 'test/bench/bench.ts';
await esbuild.build({
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
