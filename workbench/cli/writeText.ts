import { describeIssue } from '../../core/issue/describe.ts';
import { writeNew } from '../files/writeNew.node.ts';
import type { InputFile } from './openInput.ts';
import type { Terminal } from './terminal.ts';
import { exitCodes } from './usage.ts';

/** A text to be written, and the command that says so. */
export interface TextOutput {
  readonly command: string;
  readonly file: string;
  readonly content: string;
  /** What was read; never written over. */
  readonly input: InputFile;
}

/** Writes a text as a new file; answers the exit code. */
export function writeText(
  { command, file, content, input }: TextOutput,
  terminal: Terminal,
): number {
  const bytes = new TextEncoder().encode(content);
  const written = writeNew({ path: file, bytes, inputs: [input.path] });
  if (written.ok) {
    terminal.out(`${file}: written`);
    return exitCodes.clean;
  }
  for (const issue of written.issues) terminal.error(`tandem ${command}: ${describeIssue(issue)}`);
  return exitCodes.failed;
}
