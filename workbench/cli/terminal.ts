import type { Report } from '../../core/declare/report.ts';
import { makeProgress } from './progress.ts';

/** Where a command writes; `colour` is on only at a terminal that wants it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly colour: boolean;
  /** Told how far long work is; shows it beside the output, never in it. */
  readonly report?: Report;
}

const codes = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 } as const;

export type Tone = keyof typeof codes;

/** The text in a tone, or as it is where colour is off. */
export function paint(terminal: Terminal, tone: Tone, text: string): string {
  return terminal.colour ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}

/** The process's own streams; honours NO_COLOR. */
export function processTerminal(): Terminal {
  const { report, clear } = makeProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    now: () => performance.now(),
  });
  const on = (stream: NodeJS.WriteStream) => (text: string) => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    out: on(process.stdout),
    error: on(process.stderr),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    report,
  };
}
