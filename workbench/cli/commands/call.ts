import { readFile } from 'node:fs/promises';
import { toFinding } from '../../../core/alignment/finding.ts';
import { findFunction, functions } from '../../../core/catalog.ts';
import { callFunction } from '../../../core/declare/callFunction.ts';
import { signature } from '../../../core/declare/describeFunction.ts';
import type { RawArgument } from '../../../core/declare/parameter.ts';
import { type Cell, errorValues } from '../../../core/sheet/cell.ts';
import type { CliCommand } from '../command.ts';
import { parseOptions } from '../options.ts';
import { contextOptions, runContext } from '../runContext.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';

async function readStandardInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

/** Characters of a wrong word that are said back. Ours: as many as a line holds. */
const mostShown = 60;

async function readText(source: string | undefined): Promise<string> {
  if (source === undefined) return '[]';
  if (source === '-') return readStandardInput();
  if (source.trimStart().startsWith('[')) return source;
  try {
    return await readFile(source, 'utf8');
  } catch {
    const found = source.length > mostShown ? `${source.slice(0, mostShown)}…` : source;
    throw new UsageError(
      `expected a JSON array of arguments such as '[1, "text", null]', a file that holds one, or - for standard input; found "${found}", which is neither JSON that begins with [ nor a file that can be read`,
    );
  }
}

/** A JSON value as a cell: an error value written as text, such as "#N/A", is an error cell. */
function toCell(value: unknown): Cell {
  if (typeof value === 'string') {
    const error = errorValues.find((known) => known === value);
    return error === undefined ? (value === '' ? null : value) : { error };
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  const error =
    typeof value === 'object' && value !== null && 'error' in value ? value.error : undefined;
  const known = errorValues.find((candidate) => candidate === error);
  if (known !== undefined) return { error: known };
  throw new UsageError(
    `expected a cell (text, number, true, false or null), found ${JSON.stringify(value)}`,
  );
}

/** A JSON argument: a scalar, a list (one column) or rows of cells. */
function toArgument(value: unknown): RawArgument {
  if (!Array.isArray(value)) return toCell(value);
  return value.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function wordOf(data: unknown): string {
  return typeof data === 'object' && data !== null ? 'a JSON object' : JSON.stringify(data);
}

function parseArguments(text: string): RawArgument[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `the arguments are no JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (!Array.isArray(data))
    throw new UsageError(`expected a JSON array of arguments, found ${wordOf(data)}`);
  return data.map(toArgument);
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, contextOptions);
  const [name, source] = parsed.files;
  if (name === undefined) throw new UsageError('expected the name of a function');
  const definition = findFunction(name);
  if (!definition) {
    const near = functions.filter((known) => known.name.startsWith(name.slice(0, 3).toUpperCase()));
    const hint = (near.length > 0 ? near : functions).map((known) => known.name).join(', ');
    throw new UsageError(`there is no function ${name}; there are ${hint}`);
  }
  const { context, used } = runContext(
    parsed,
    { settings: { locale: null, timeZone: null }, day: null },
    new Date(),
  );
  const outcome = callFunction(definition, parseArguments(await readText(source)), context);
  const issues = outcome.issues.map((issue) => toFinding(issue));
  if (outcome.ok) terminal.out(JSON.stringify({ result: outcome.value, issues, used }));
  else {
    terminal.out(JSON.stringify({ result: null, issues, used }));
    terminal.error(signature(definition));
  }
  return outcome.ok ? exitCodes.clean : exitCodes.errorsFound;
}

/** Calls one custom function. */
export const call: CliCommand = {
  usage: 'call NAME [ARGS.json|-] [--today YYYY-MM-DD] [--locale TAG] [--time-zone ZONE]',
  summary:
    'Calls a custom function with a JSON array of arguments (a file, - for standard input, or the JSON itself).',
  run,
};
