import type { Progress } from '../progressMessages.ts';

/** Somebody asked for an end, or a newer task of the same name took its place. */
export type Stop = 'asked' | 'overtaken';

/** Work that changes nothing until it is done, and can be given up at any step. */
export interface Task {
  tell(progress: Progress): void;
  /** Why it was stopped; null while it was not. */
  stopped(): Stop | null;
  /** Resolves once it is stopped; never where it is not. */
  readonly whenStopped: Promise<Stop>;
  /** It is over, whichever way. */
  end(): void;
}

interface Running {
  readonly name: string;
  progress: Progress | null;
  stop(why: Stop): void;
}

/** What goes on at the same time in a page, each under its name. */
export interface Tasks {
  /** Begins a task; one of the same name that is still under way is stopped, as nobody waits for it any more. */
  begin(name: string): Task;
  /** How far the newest is; null while none is under way. */
  progress(): Progress | null;
  /** Stops all of them; false where none is under way. */
  stop(): boolean;
}

/** No task yet. */
export function tasks(): Tasks {
  const running = new Set<Running>();
  return {
    begin(name) {
      for (const one of [...running]) if (one.name === name) one.stop('overtaken');
      let stopped: Stop | null = null;
      let resolve = (_: Stop) => {};
      const whenStopped = new Promise<Stop>((done) => {
        resolve = done;
      });
      const own: Running = {
        ...{ name, progress: null },
        stop: (why) => {
          stopped = why;
          running.delete(own);
          resolve(why);
        },
      };
      running.add(own);
      return {
        tell: (progress) => {
          own.progress = progress;
        },
        ...{ whenStopped, stopped: () => stopped },
        end: () => running.delete(own),
      };
    },
    progress: () => [...running].reduce<Progress | null>((_, { progress }) => progress, null),
    stop: () => {
      const chosen = [...running];
      for (const one of chosen) one.stop('asked');
      return chosen.length > 0;
    },
  };
}
