import { functions } from '../../../core/catalog.ts';
import { describeIssue } from '../../../core/issue/describe.ts';
import { repairTarget, repairTargets } from '../../../core/repair/command.ts';
import { repairIssues } from '../../../core/repair/issues.ts';
import { planRepair, type RepairPlan } from '../../../core/repair/planRepair.ts';
import type { RepairTarget } from '../../../core/repair/repairFormula.ts';
import type { CliCommand } from '../command.ts';
import { type InputFile, openInput } from '../openInput.ts';
import { parseOptions } from '../options.ts';
import { showPlan } from '../showPlan.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';
import { checkEnding, writePlan } from '../writePlan.ts';

const kinds = { out: 'text', for: 'text', plan: 'flag' } as const;

function planOf(input: InputFile, target: RepairTarget): RepairPlan {
  const { grids } = input.read({ layers: ['formulas'] });
  const names = {
    functions: new Set(functions.map(({ name }) => name)),
    defined: new Set(input.definedNames.map((name) => name.toUpperCase())),
  };
  return planRepair({ grids, target, names });
}

function sayNothing(target: RepairTarget): string {
  const found = 'every one is spelled as it should be';
  return describeIssue(repairIssues['repair-nothing']({ expected: `for ${target}`, found }));
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { text, flags, files } = parseOptions(words, kinds);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  if ((text.out === undefined) === !flags.has('plan'))
    throw new UsageError('expected either -o OUT.xlsx or --plan');
  const target = repairTarget(text.for);
  if (target === undefined)
    throw new UsageError(
      `--for: expected ${repairTargets.join(' or ')}, found "${text.for ?? 'nothing'}"`,
    );
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  if (text.out !== undefined) checkEnding(text.out, input);
  const { edits, issues } = planOf(input, target);
  for (const issue of issues) terminal.error(describeIssue(issue));
  if (edits.length === 0) terminal.error(sayNothing(target));
  if (text.out !== undefined)
    return writePlan(input, edits, { command: 'repair', file: text.out, terminal });
  showPlan(edits, terminal);
  return exitCodes.clean;
}

/** Writes a new workbook whose formulas call Tandem's functions as one host spells them. */
export const repair: CliCommand = {
  usage: 'repair FILE --for excel|sheets (-o OUT.xlsx | --plan)',
  summary:
    'Respells Tandem’s functions after a file has moved between Excel and Google Sheets; no other formula changes.',
  run,
};
