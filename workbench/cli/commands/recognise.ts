import { columnLetters } from '../../../core/issue/describe.ts';
import { parseMapping, recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import type { RecognisedTable } from '../../../core/recognise/table.ts';
import type { CliCommand } from '../command.ts';
import { openInput } from '../openInput.ts';
import { parseOptions } from '../options.ts';
import { readMapping } from '../readMapping.ts';
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
  const { files, flags, text } = parseOptions(words, { json: 'flag', map: 'text' });
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  const { grids, records } = input.read({ layers: ['formulas', 'merges'], records: [mappingKey] });
  const given = text.map === undefined ? [] : readMapping(text.map, grids);
  const stored = [
    ...parseMapping(records).filter(({ sheet }) => !given.some((table) => table.sheet === sheet)),
    ...given,
  ];
  const tables = grids.flatMap((grid) => recogniseSheet(grid, stored));
  if (flags.has('json')) terminal.out(JSON.stringify(tables, null, 2));
  else show(tables, terminal);
  return exitCodes.clean;
}

/** Says what every table of a file is. */
export const recogniseCommand: CliCommand = {
  usage: 'recognise FILE [--json] [--map mapping.json]',
  summary:
    'Says what every table in an .xlsx, .csv or .tsv file is, which column plays which role, and why.',
  run,
};
