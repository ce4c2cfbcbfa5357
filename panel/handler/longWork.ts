import type { Progress } from '../progressMessages.ts';
import { type Tasks, tasks } from './tasks.ts';

/** Work that takes long: a plan written in several parts, between which it can be stopped, and tasks that change nothing. */
export interface LongWork extends Pick<Tasks, 'begin'> {
  /** Most edits of one part; a plan with no more is made in one go. */
  readonly partSize: number;
  /** How far it is; null while nothing long is under way. */
  progress(): Progress | null;
  /** Asks for an end before the next part, or of all tasks where nothing is written; false where nothing is under way. */
  cancel(): boolean;
  /** True once somebody asked for an end of writing. */
  isCancelled(): boolean;
  /** Says how far it is; null: it is over. */
  tell(progress: Progress | null): void;
  /** Lets the page draw, and the user ask for an end. */
  pause(): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** Ours: a few seconds in Google Sheets, and most plans whole. */
const editsOfAPart = 5000;

/** A turn for the page. Not a timer's: those wait longer the more there are, and a second each where the page is hidden. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What is under way in this page. */
export function longWork(partSize = editsOfAPart): LongWork {
  let running: Progress | null = null;
  let cancelled = false;
  const others = tasks();
  return {
    partSize,
    begin: others.begin,
    progress: () => running ?? others.progress(),
    cancel: () => {
      cancelled = running !== null;
      return cancelled || others.stop();
    },
    isCancelled: () => cancelled,
    tell: (progress) => {
      if (running === null) cancelled = false;
      running = progress;
    },
    pause,
    now: () => performance.now(),
  };
}
