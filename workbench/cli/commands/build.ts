import { toFinding } from '../../../core/alignment/finding.ts';
import { blueprints, checks } from '../../../core/catalog.ts';
import { describeIssue } from '../../../core/issue/describe.ts';
import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import { planBuild } from '../../../core/tracker/planBuild.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import type { CliCommand } from '../command.ts';
import { type InputFile, openInput } from '../openInput.ts';
import { type ParsedArguments, parseOptions } from '../options.ts';
import { readMapping } from '../readMapping.ts';
import { contextOptions, runContext, usedWords } from '../runContext.ts';
import { showPlan } from '../showPlan.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';
import { checkEnding, writePlan } from '../writePlan.ts';

const kinds = {
  ...contextOptions,
  out: 'text',
  add: 'text',
  convert: 'text',
  map: 'text',
  plan: 'flag',
  json: 'flag',
} as const;

function planOf(input: InputFile, parsed: ParsedArguments, terminal: Terminal) {
  const { text } = parsed;
  const reading = input.read({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] });
  const { grids, records, settings } = reading;
  const given = text.map === undefined ? null : JSON.stringify(readMapping(text.map, grids));
  const { context, used } = runContext(parsed, { settings, day: workbookDay(grids) }, new Date());
  const plan = planBuild({
    mapping: given === null ? null : { before: records[mappingKey] ?? null, value: given },
    records: given === null ? records : { [mappingKey]: given },
    grids,
    blueprints,
    checks,
    add: text.add === undefined ? [] : text.add.split(',').map((word) => word.trim()),
    convert: text.convert,
    context,
    report: terminal.report,
    frozen: text.today !== undefined,
  });
  return { plan, used };
}

function checkOut({ text, flags }: ParsedArguments, input: InputFile): void {
  if ((text.out === undefined) === !flags.has('plan'))
    throw new UsageError('expected either -o OUT.xlsx or --plan');
  if (text.out !== undefined) checkEnding(text.out, input);
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, kinds);
  const { text, flags, files } = parsed;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  checkOut(parsed, input);
  const { plan, used } = planOf(input, parsed, terminal);
  if (!plan.ok) {
    for (const issue of plan.issues) terminal.error(`tandem build: ${describeIssue(issue)}`);
    return exitCodes.failed;
  }
  const notes = plan.issues.map((issue) => toFinding(issue));
  if (text.out !== undefined) {
    for (const { message } of notes) terminal.error(message);
    terminal.error(usedWords(used));
    return writePlan(input, plan.value, { command: 'build', file: text.out, terminal });
  }
  if (flags.has('json')) terminal.out(JSON.stringify({ edits: plan.value, notes, used }, null, 2));
  else {
    showPlan(plan.value, terminal);
    terminal.out(usedWords(used));
  }
  return exitCodes.clean;
}

/** Writes a new workbook with trackers. */
export const build: CliCommand = {
  usage:
    'build FILE (-o OUT.xlsx | --plan [--json]) [--add okr,raci,scorecard,dashboard] [--convert SHEET] [--map mapping.json] [--today YYYY-MM-DD]',
  summary:
    'Writes a new workbook with trackers added or sheets turned into trackers; everything you had is still there.',
  run,
};
