import { checkUp } from '../../../core/alignment/checkUp.ts';
import { checks } from '../../../core/catalog.ts';
import { parseMapping } from '../../../core/recognise/recogniseSheet.ts';
import { mappingKey, type StoredTable } from '../../../core/recognise/storedMapping.ts';
import type { WorkbookSettings } from '../../../core/sheet/edit.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import type { CliCommand } from '../command.ts';
import { openInput } from '../openInput.ts';
import { parseOptions } from '../options.ts';
import { contextOptions, runContext, usedWords } from '../runContext.ts';
import { showCheckUp } from '../showCheckUp.ts';
import { paint, type Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';

/** Reads every file; sheets of several files get the file's name in front, so that a place is never in doubt. */
function readAll(files: readonly string[], terminal: Terminal) {
  const grids: Grid[] = [];
  const stored: StoredTable[] = [];
  let settings: WorkbookSettings = { locale: null, timeZone: null };
  for (const file of files) {
    const input = openInput(file, terminal);
    if (!input) return null;
    const reading = input.read({ layers: ['formulas', 'merges'], records: [mappingKey] });
    if (file === files[0]) settings = reading.settings;
    const prefix = files.length > 1 ? `[${input.name}]` : '';
    grids.push(...reading.grids.map((grid) => ({ ...grid, sheet: prefix + grid.sheet })));
    stored.push(
      ...parseMapping(reading.records).map((table) => ({ ...table, sheet: prefix + table.sheet })),
    );
  }
  return {
    grids,
    settings,
    day: workbookDay(grids),
    records: { [mappingKey]: JSON.stringify(stored) },
  };
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, { ...contextOptions, json: 'flag' });
  if (parsed.files.length === 0) throw new UsageError('expected at least one file');
  const read = readAll(parsed.files, terminal);
  if (!read) return exitCodes.failed;
  const { context, used } = runContext(parsed, read, new Date());
  const result = checkUp({ ...read, report: terminal.report }, checks, context);
  if (parsed.flags.has('json')) terminal.out(JSON.stringify({ ...result, used }, null, 2));
  else {
    showCheckUp(result, terminal);
    terminal.out(paint(terminal, 'dim', usedWords(used)));
  }
  return result.findings.some(({ severity }) => severity === 'error')
    ? exitCodes.errorsFound
    : exitCodes.clean;
}

/** Checks one or several files. */
export const check: CliCommand = {
  usage: 'check FILE… [--today YYYY-MM-DD] [--locale TAG] [--time-zone ZONE] [--json]',
  summary:
    'Checks every sheet: what it is, how it scores with its coverage, what to mend and where.',
  run,
};
