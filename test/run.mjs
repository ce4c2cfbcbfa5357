/**
 * The whole proof in one command: build, types, lint and format, then every test (unit, laws, golden files,
 * hosts, browser). Stops at the first step that fails and ends with one line of totals.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const bin = (name) => path.join('node_modules', '.bin', name);
const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-test-'));
const report = path.join(folder, 'report.json');

const steps = [
  ['build', process.execPath, ['esbuild.config.mjs']],
  ['types', bin('tsc'), ['-b']],
  ['lint and format', bin('biome'), ['check', '.']],
  [
    'tests',
    bin('vitest'),
    [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--root',
      '.',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  ],
];

let failedStep = '';
for (const [name, command, words] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    failedStep = name;
    break;
  }
}

let totals = { numPassedTests: 0, numFailedTests: 0 };
try {
  totals = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  if (failedStep === '') failedStep = 'tests (no report was written)';
}
rmSync(folder, { recursive: true, force: true });
if (failedStep !== '') console.log(`\nfailed: ${failedStep}`);
console.log(`${totals.numPassedTests} passed, ${totals.numFailedTests} failed`);
process.exitCode = failedStep === '' && totals.numPassedTests > 0 ? 0 : 1;
