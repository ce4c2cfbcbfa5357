import { describeIssue } from '../../core/issue/describe.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { writeNew } from '../files/writeNew.node.ts';
import type { InputFile } from './openInput.ts';
import type { Terminal } from './terminal.ts';
import { exitCodes, UsageError } from './usage.ts';

/** Where a plan is written, and the command that says so. */
export interface PlanOutput {
  readonly command: string;
  readonly file: string;
  readonly terminal: Terminal;
}

/** Throws a UsageError when an output file has an ending the workbook's content does not allow. */
export function checkEnding(file: string, { ending }: InputFile): void {
  if (file.toLowerCase().endsWith(ending)) return;
  throw new UsageError(`-o: expected a name that ends in ${ending}, found "${file}"`);
}

/** Applies a plan to a copy of the input and writes it as a new file; answers the exit code. */
export function writePlan(
  input: InputFile,
  edits: readonly Edit[],
  { command, file, terminal }: PlanOutput,
): number {
  terminal.error(`writing ${edits.length} changes to ${file} …`);
  const receipt = input.apply(edits, terminal.report);
  terminal.report?.({ stage: 'packing the workbook', done: 0, total: 1 });
  for (const { issue } of receipt.skipped) terminal.error(`left alone: ${describeIssue(issue)}`);
  const written = writeNew({ path: file, bytes: input.save(), inputs: [input.path] });
  if (!written.ok) {
    for (const issue of written.issues)
      terminal.error(`tandem ${command}: ${describeIssue(issue)}`);
    return exitCodes.failed;
  }
  terminal.out(`${file}: ${receipt.applied.length} changes, ${receipt.skipped.length} left alone`);
  return receipt.skipped.length > 0 ? exitCodes.errorsFound : exitCodes.clean;
}
