/** Bundles and runs the benchmark; `-- --page` measures the workbench's load time, `-- --whole` the whole check-up alone. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const outfile = path.resolve('node_modules/.cache/bench.mjs');
await mkdir(path.dirname(outfile), { recursive: true });
const entries = { '--page': 'test/bench/page.ts', '--whole': 'test/bench/wholeCheckUp.ts' };
const wanted = Object.keys(entries).find((flag) => process.argv.includes(flag));
const entry = wanted === undefined ? 'test/bench/bench.ts' : entries[wanted];
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
