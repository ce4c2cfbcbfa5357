import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { keyResultSheet } from '../../bench/workloads.ts';
import { temporaryFolder, writeText } from './runCommand.ts';

const folder = temporaryFolder();
const program = path.join(folder, 'tandem.mjs');
const entry = fileURLToPath(new URL('../../../workbench/cli/entry.ts', import.meta.url));

/** Enough rows to be at work for seconds on a fast machine. */
const rows = 20_000;
let goals = '';

beforeAll(async () => {
  await build({
    ...{ entryPoints: [entry], outfile: program, bundle: true, format: 'esm' },
    ...{ platform: 'node', target: 'node20', logLevel: 'error' },
  });
  const lines = keyResultSheet(rows).map((cells) => cells.join(','));
  goals = writeText(folder, 'goals.csv', `${lines.join('\n')}\n`);
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly error: string;
  /** Milliseconds from the interruption to the end. */
  readonly after: number;
}

/** Runs the program as a process of its own and interrupts it as Ctrl-C does once its errors and progress match. */
function interrupted(words: readonly string[], when: RegExp, ...options: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, program, ...words]);
    let [error, sent] = ['', 0];
    child.stdout.resume();
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString();
      if (sent > 0 || !when.test(error)) return;
      sent = performance.now();
      child.kill('SIGINT');
    });
    child.on('close', (code, signal) =>
      resolve({ code, signal, error, after: performance.now() - sent }),
    );
  });
}

/** Names in the folder, those that are hidden as well. */
const names = () => readdirSync(folder).sort();

/** How a shell tells that a process ended by Ctrl-C: 128 and the number of the signal. */
const shellCode = ({ code, signal }: Ended) => (signal === 'SIGINT' ? 130 : code);

describe('tandem interrupted by Ctrl-C', () => {
  it.each([
    { name: 'check', options: ['--format', 'html', '-o'], target: 'page.html' },
    { name: 'build', options: ['-o'], target: 'tracker.xlsx' },
  ])(
    '$name at work ends at once with 130 and leaves the file of an earlier run as it was',
    async (run) => {
      const file = path.join(folder, run.target);
      writeFileSync(file, 'of an earlier run');
      const before = names();
      const progress = /: \d+ of \d+ \(\d+ %\)/;
      const ended = await interrupted([run.name, goals, ...run.options, file], progress);
      expect([shellCode(ended), ended.error]).toEqual([130, expect.stringMatching(progress)]);
      expect(ended.after).toBeLessThan(2000);
      expect(readFileSync(file, 'utf8')).toBe('of an earlier run');
      expect(names()).toEqual(before);
    },
  );

  it.each([
    { name: 'check', options: ['--format', 'html', '-o'], target: 'half.html' },
    { name: 'build', options: ['--add', 'okr', '-o'], target: 'half.xlsx' },
    { name: 'review', options: ['--kind', 'quarterly', '-o'], target: 'half-pack.html' },
  ])('$name between writing and naming its file leaves none that is half written', async (run) => {
    const hook = path.join(folder, 'hook.cjs');
    const lines = [
      "const fs = require('node:fs');",
      "const stay = () => { fs.writeSync(2, 'about to name it'); for (;;); };",
      'fs.renameSync = stay;',
      'fs.linkSync = stay;',
      "require('node:module').syncBuiltinESMExports();",
    ];
    writeFileSync(hook, lines.join('\n'));
    const few = writeText(folder, 'few.csv', 'Goal,Owner\nBake,Noor\n');
    const file = path.join(folder, run.target);
    const words = [run.name, few, ...run.options, file];
    const ended = await interrupted(words, /about to name it/, '--require', hook);
    expect(shellCode(ended)).toBe(130);
    expect(existsSync(file)).toBe(false);
  });
});
