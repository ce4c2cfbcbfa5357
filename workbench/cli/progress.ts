import type { Report, Step } from '../../core/declare/report.ts';

/** Work shorter than this shows nothing. Ours, because a second without an answer is when people begin to wonder. */
const quietMilliseconds = 1000;
/** Between two drawings of the same line at a terminal; ours, because the eye follows no faster. */
const redrawMilliseconds = 100;
/** Between two lines in a log; ours, because a log is read afterwards. */
const logMilliseconds = 5000;

/** Where progress is drawn. */
export interface ProgressOutput {
  write(text: string): void;
  /** True at a terminal, where one line is drawn over and over; elsewhere a line is added now and then. */
  readonly isTerminal: boolean;
  /** Milliseconds of any clock that only goes forward. */
  now(): number;
}

export interface Progress {
  readonly report: Report;
  /** Clears the line, so that what is printed next begins on an empty one. */
  clear(): void;
}

function words({ stage, done, total }: Step): string {
  const share = total > 0 ? Math.floor((done / total) * 100) : 100;
  return `${stage}: ${done} of ${total} (${share} %)`;
}

/** Progress of long work: silent for a second, then a line that is drawn anew at a terminal, or added now and then elsewhere. */
export function makeProgress(output: ProgressOutput): Progress {
  const started = output.now();
  const pause = output.isTerminal ? redrawMilliseconds : logMilliseconds;
  let last = started + quietMilliseconds - pause;
  let drawn = 0;
  const clear = () => {
    if (drawn > 0) output.write(`\r${' '.repeat(drawn)}\r`);
    drawn = 0;
  };
  const report = (step: Step) => {
    const now = output.now();
    if (now - last < pause) return;
    last = now;
    const text = words(step);
    if (!output.isTerminal) {
      output.write(`${text}\n`);
      return;
    }
    output.write(`\r${text.padEnd(drawn)}`);
    drawn = Math.max(drawn, text.length);
  };
  return { report, clear };
}
