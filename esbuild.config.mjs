/**
 * Builds everything Tandem ships into dist/. Each folder with something to ship has a `build.mjs`
 * that exports `build({ esbuild, out, bundle })`. Warnings are fatal.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import * as esbuild from 'esbuild';

const targets = {
  cli: './workbench/build-cli.mjs',
  workbench: './workbench/build-page.mjs',
  'google-sheets': './google-sheets/build.mjs',
  excel: './excel-addin/build.mjs',
};

/** Runs esbuild and turns every warning into a failure. */
async function bundle(options) {
  const result = await esbuild.build({ bundle: true, logLevel: 'silent', ...options });
  if (result.warnings.length > 0) {
    const lines = await esbuild.formatMessages(result.warnings, { kind: 'warning' });
    throw new Error(`esbuild warnings are fatal:\n${lines.join('\n')}`);
  }
  return result;
}

const only = process.argv.slice(2).filter((word) => word in targets);
const started = performance.now();
for (const [name, file] of Object.entries(targets)) {
  if (only.length > 0 && !only.includes(name)) continue;
  // Built beside and renamed, so that a failing build takes nothing away from who is using the last one.
  const out = `dist/.${name}-${process.pid}`;
  const { build } = await import(file);
  try {
    await mkdir(out, { recursive: true });
    await build({ esbuild, bundle, out });
    await rm(`dist/${name}`, { recursive: true, force: true });
    await rename(out, `dist/${name}`);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
console.log(
  `built ${only.join(', ') || 'everything'} in ${Math.round(performance.now() - started)} ms`,
);
