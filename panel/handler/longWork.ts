import type { Progress } from '../progressMessages.ts';

/** Work in several parts, between which it can be stopped. */
export interface LongWork {
  /** Most edits of one part; a plan with no more is made in one go. */
  readonly partSize: number;
  /** How far it is; null while nothing long is under way. */
  progress(): Progress | null;
  /** Asks for an end before the next part; false where nothing is under way. */
  cancel(): boolean;
  /** True once somebody asked for an end. */
  isCancelled(): boolean;
  /** Says how far it is; null: it is over. */
  tell(progress: Progress | null): void;
  /** Lets the page draw, and the user ask for an end. */
  pause(): Promise<void>;
}

/** Ours: a few seconds in Google Sheets, and most plans whole. */
const editsOfAPart = 5000;

/** What is under way in this page. */
export function longWork(partSize = editsOfAPart): LongWork {
  let running: Progress | null = null;
  let cancelled = false;
  return {
    partSize,
    progress: () => running,
    cancel: () => {
      cancelled = running !== null;
      return cancelled;
    },
    isCancelled: () => cancelled,
    tell: (progress) => {
      if (running === null) cancelled = false;
      running = progress;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
