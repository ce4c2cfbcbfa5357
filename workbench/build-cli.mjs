import { chmod } from 'node:fs/promises';

/** The command line as one file for Node. */
export async function build({ bundle, out }) {
  const outfile = `${out}/tandem.mjs`;
  await bundle({
    entryPoints: ['workbench/cli/entry.ts'],
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(outfile, 0o755);
}
