import { columnLetters } from '../../../core/issue/describe.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { RecognisedTable } from '../../../core/recognise/table.ts';
import type { CliCommand } from '../command.ts';
import { openInput } from '../openInput.ts';
import { parseOptions } from '../options.ts';
import { paint, type Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';

function columnWords(columns: RecognisedTable['columns']): string {
  return Object.entries(columns)
    .map(
      ([role, column]) =>
        `${role} ${(typeof column === 'number' ? [column] : column).map(columnLetters).join(' ')}`,
    )
    .join(', ');
}

function show(tables: readonly RecognisedTable[], terminal: Terminal): void {
  for (const { sheet, range, kind, confidence, columns, why } of tables) {
    const sure = `${Math.round(confidence * 100)} % sure`;
    terminal.out(`${paint(terminal, 'bold', `${sheet}!${range}`)}  ${kind}, ${sure}`);
    if (kind !== 'none') terminal.out(`    columns: ${columnWords(columns) || 'none'}`);
    for (const reason of why) terminal.out(paint(terminal, 'dim', `    ${reason}`));
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { files, flags } = parseOptions(words, { json: 'flag' });
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  const { grids } = input.read({ layers: ['formulas', 'merges'] });
  const tables = grids.flatMap((grid) => recognise(grid));
  if (flags.has('json')) terminal.out(JSON.stringify(tables, null, 2));
  else show(tables, terminal);
  return exitCodes.clean;
}

/** Says what every table of a file is. */
export const recogniseCommand: CliCommand = {
  usage: 'recognise FILE [--json]',
  summary:
    'Says what every table in an .xlsx, .csv or .tsv file is, which column plays which role, and why.',
  run,
};
