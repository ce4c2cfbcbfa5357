import { toFinding } from '../../../core/alignment/finding.ts';
import { importFormatIds } from '../../../core/import/formats.ts';
import { type ImportPlan, planImport } from '../../../core/import/planImport.ts';
import { describeIssue } from '../../../core/issue/describe.ts';
import type { Outcome } from '../../../core/issue/outcome.ts';
import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { freeSheetName, refuseSheetName } from '../../../core/sheet/sheetName.ts';
import { settingsEdits, settingValues } from '../../../core/tracker/settingsEdits.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import type { CliCommand } from '../command.ts';
import { type InputFile, openInput } from '../openInput.ts';
import { type ParsedArguments, parseOptions } from '../options.ts';
import { contextOptions, type RunContext, runContext } from '../runContext.ts';
import { showPlan } from '../showPlan.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';
import { checkEnding, writePlan } from '../writePlan.ts';

const kinds = {
  ...contextOptions,
  out: 'text',
  format: 'text',
  sheet: 'text',
  plan: 'flag',
  json: 'flag',
} as const;

/** A text file is named after its file; in the new workbook its sheet has a name a sheet may have. */
function withSheetName(grid: Grid): Grid {
  return refuseSheetName(grid.sheet) === null
    ? grid
    : { ...grid, sheet: freeSheetName([], grid.sheet) };
}

function planOf(
  input: InputFile,
  parsed: ParsedArguments,
): { readonly outcome: Outcome<ImportPlan>; readonly used: RunContext['used'] } {
  const { text } = parsed;
  const layers = ['formulas', 'formats'] as const;
  const { grids: read, settings, records } = input.read({ layers, records: [mappingKey] });
  const grids = read.map(withSheetName);
  const { context, used } = runContext(parsed, { settings, day: workbookDay(grids) }, new Date());
  const day = { today: context.today ?? 0, frozen: text.today !== undefined };
  const outcome = planImport({
    grids,
    format: text.format ?? 'auto',
    sheet: text.sheet,
    settings: { values: settingValues(grids, day), edits: settingsEdits(grids, day) },
    records,
    context,
  });
  return { outcome, used };
}

function summary({ format, sheet, sheets }: ImportPlan): string {
  const parts = sheets.map(({ sheet: name, rows }) => `${name} (${rows})`);
  return `read sheet "${sheet}" as ${format}: ${parts.join(', ')}`;
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, kinds);
  const { text, flags, files } = parsed;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  if ((text.out === undefined) === !flags.has('plan'))
    throw new UsageError('expected either -o OUT.xlsx or --plan');
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  if (text.out !== undefined) checkEnding(text.out, input);
  const { outcome, used } = planOf(input, parsed);
  if (!outcome.ok) {
    for (const issue of outcome.issues) terminal.error(`tandem import: ${describeIssue(issue)}`);
    return exitCodes.failed;
  }
  const { value: plan, issues } = outcome;
  const errors = issues.some(({ severity }) => severity === 'error');
  const code = errors ? exitCodes.errorsFound : exitCodes.clean;
  if (text.out === undefined && flags.has('json')) {
    const notes = issues.map((issue) => toFinding(issue));
    terminal.out(JSON.stringify({ edits: plan.edits, notes, used }, null, 2));
    return code;
  }
  for (const issue of issues) terminal.error(describeIssue(issue));
  terminal.error(summary(plan));
  if (text.out === undefined) {
    showPlan(plan.edits, terminal);
    return code;
  }
  return Math.max(
    code,
    writePlan(input, plan.edits, { command: 'import', file: text.out, terminal }),
  );
}

/** Writes a new workbook with an export of another tool laid out as trackers. */
export const importGoals: CliCommand = {
  usage: `import FILE (-o OUT.xlsx | --plan [--json]) [--format ${importFormatIds.join('|')}] [--sheet NAME] [--today YYYY-MM-DD] [--locale TAG]`,
  summary:
    'Takes over goals exported from another tool, as new sheets beside the file’s own; says what was not carried over.',
  run,
};
