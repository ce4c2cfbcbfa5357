import type { Terminal } from './terminal.ts';

/** One command of the command line. */
export interface CliCommand {
  readonly usage: string;
  readonly summary: string;
  /** Answers the exit code. Throws a UsageError when called wrongly. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>;
}
