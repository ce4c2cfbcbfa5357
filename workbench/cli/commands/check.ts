import { checkUp } from '../../../core/alignment/checkUp.ts';
import { checks, views } from '../../../core/catalog.ts';
import type { Context } from '../../../core/declare/context.ts';
import { readSettings, settingNumber } from '../../../core/declare/readSettings.ts';
import { recogniseSteps } from '../../../core/declare/recogniseSteps.ts';
import type { Report } from '../../../core/declare/report.ts';
import { finishSteps } from '../../../core/declare/steps.ts';
import { describeIssue } from '../../../core/issue/describe.ts';
import { parseMapping } from '../../../core/recognise/recogniseSheet.ts';
import { mappingKey, type StoredTable } from '../../../core/recognise/storedMapping.ts';
import type { WorkbookSettings } from '../../../core/sheet/edit.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { writeNew } from '../../files/writeNew.node.ts';
import type { CliCommand } from '../command.ts';
import { fileNames } from '../fileNames.ts';
import { openInput } from '../openInput.ts';
import { type ParsedArguments, parseOptions } from '../options.ts';
import { htmlReport } from '../report/htmlReport.ts';
import type { ShownView } from '../report/viewHtml.ts';
import { contextOptions, runContext, usedWords } from '../runContext.ts';
import { showCheckUp } from '../showCheckUp.ts';
import { paint, type Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';

/** Reads every file; sheets of several files get the file's name in front, so that a place is never in doubt. */
function readAll(files: readonly string[], terminal: Terminal) {
  const names = fileNames(files);
  const grids: Grid[] = [];
  const stored: StoredTable[] = [];
  let settings: WorkbookSettings = { locale: null, timeZone: null };
  for (const [index, file] of files.entries()) {
    const input = openInput(file, terminal);
    if (!input) return null;
    const reading = input.read({ layers: ['formulas', 'merges'], records: [mappingKey] });
    if (index === 0) settings = reading.settings;
    const prefix = files.length > 1 ? `[${names[index]}]` : '';
    grids.push(...reading.grids.map((grid) => ({ ...grid, sheet: prefix + grid.sheet })));
    stored.push(
      ...parseMapping(reading.records).map((table) => ({ ...table, sheet: prefix + table.sheet })),
    );
  }
  return {
    names,
    grids,
    settings,
    day: workbookDay(grids),
    records: { [mappingKey]: JSON.stringify(stored) },
  };
}

type Read = NonNullable<ReturnType<typeof readAll>>;

/** Pictures of every view that has something to show; every sheet is recognised once for all of them. */
function shownViews(read: Read, context: Context, report: Report = () => {}): ShownView[] {
  const inputs = finishSteps(recogniseSteps(read), report);
  const kinds = new Set(inputs.map(({ table }) => table.kind));
  return views.flatMap((view, done) => {
    report({ stage: 'drawing pictures', done, total: views.length });
    if (!view.kinds.some((kind) => kinds.has(kind))) return [];
    const { title, summary } = view;
    return [{ title, summary, blocks: view.run(inputs, context) }];
  });
}

const formats = ['text', 'json', 'html'] as const;

/** How the result is written; `--json` is short for `--format json`. */
function formatOf({ text, flags }: ParsedArguments): (typeof formats)[number] {
  const wanted = text.format ?? (flags.has('json') ? 'json' : 'text');
  const format = formats.find((each) => each === wanted);
  if (!format) throw new UsageError(`--format: expected ${formats.join(', ')}, found "${wanted}"`);
  if (text.out !== undefined && format !== 'html')
    throw new UsageError('-o: expected --format html with it, for a page to write');
  return format;
}

/** Writes the page to the file, or to the output where none is named; answers false where it could not. */
function writePage(html: string, { text, files }: ParsedArguments, terminal: Terminal): boolean {
  if (text.out === undefined) {
    terminal.out(html);
    return true;
  }
  const bytes = new TextEncoder().encode(html);
  const written = writeNew({ path: text.out, bytes, inputs: files });
  if (written.ok) terminal.error(`wrote ${text.out}`);
  else for (const issue of written.issues) terminal.error(`tandem check: ${describeIssue(issue)}`);
  return written.ok;
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, {
    ...{ ...contextOptions, json: 'flag', format: 'text', out: 'text' },
  });
  if (parsed.files.length === 0) throw new UsageError('expected at least one file');
  const format = formatOf(parsed);
  const read = readAll(parsed.files, terminal);
  if (!read) return exitCodes.failed;
  const { context, used } = runContext(parsed, read, new Date());
  const result = checkUp({ ...read, report: terminal.report }, checks, context);
  const known = { ...context, settings: readSettings(read.grids) };
  const minimumCoverage = settingNumber(known, 'minimumCoverage');
  if (format === 'html') {
    const html = htmlReport({
      ...{ result, views: shownViews(read, known, terminal.report), used: usedWords(used) },
      files: read.names,
      minimumCoverage,
    });
    if (!writePage(html, parsed, terminal)) return exitCodes.failed;
  } else if (format === 'json') terminal.out(JSON.stringify({ ...result, used }, null, 2));
  else {
    showCheckUp(result, minimumCoverage, terminal);
    terminal.out(paint(terminal, 'dim', usedWords(used)));
  }
  return result.findings.some(({ severity }) => severity === 'error')
    ? exitCodes.errorsFound
    : exitCodes.clean;
}

/** Checks one or several files. */
export const check: CliCommand = {
  usage:
    'check FILE… [--today YYYY-MM-DD] [--locale TAG] [--time-zone ZONE] [--json] [--format text|json|html [-o PAGE.html]]',
  summary:
    'Checks every sheet: what it is, how it scores with its coverage, what to mend and where.',
  run,
};
