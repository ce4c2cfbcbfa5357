import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseOracleFile } from '../../conformance/oracle.ts';
import { runOracleFile } from '../../conformance/run.ts';
import type { CliCommand } from '../command.ts';
import { parseOptions } from '../options.ts';
import { paint, type Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';

/** Failures shown per file; the rest is counted. */
const shownFailures = 5;

async function runFile(
  file: string,
  terminal: Terminal,
): Promise<{ passed: number; failed: number }> {
  const oracle = parseOracleFile(await readFile(file, 'utf8'));
  if (!oracle) return { passed: 0, failed: 0 };
  const { family, passed, failures } = runOracleFile(oracle);
  const failed = failures.length;
  terminal.out(
    `${paint(terminal, failed ? 'red' : 'green', failed ? 'failed' : 'passed')} ${family}: ${passed} of ${passed + failed}`,
  );
  for (const { name, reason } of failures.slice(0, shownFailures))
    terminal.out(`    ${name}: ${reason}`);
  if (failed > shownFailures) terminal.out(`    and ${failed - shownFailures} more`);
  return { passed, failed };
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { files } = parseOptions(words, {});
  const [folder] = files;
  if (folder === undefined || files.length > 1)
    throw new UsageError('expected one folder of oracle files');
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    throw new UsageError(`${folder} cannot be read as a folder`);
  }
  let passed = 0;
  let failed = 0;
  for (const name of names) {
    const result = await runFile(path.join(folder, name), terminal);
    passed += result.passed;
    failed += result.failed;
  }
  if (passed + failed === 0) terminal.error(`tandem conformance: ${folder} holds no cases`);
  terminal.out(`${passed} passed, ${failed} failed`);
  if (passed + failed === 0) return exitCodes.failed;
  return failed > 0 ? exitCodes.errorsFound : exitCodes.clean;
}

/** Runs oracle files through the functions a user calls. */
export const conformance: CliCommand = {
  usage: 'conformance DIR',
  summary: 'Runs every file of input and output cases in DIR; prints a line a file and the totals.',
  run,
};
