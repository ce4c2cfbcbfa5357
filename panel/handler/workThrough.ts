import { finishSteps, type Steps } from '../../core/declare/steps.ts';
import type { Needs, Reading } from '../../core/sheet/edit.ts';
import type { Progress, StoppedReply } from '../progressMessages.ts';
import type { LongWork } from './longWork.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';
import type { Task } from './tasks.ts';

/** A question whose answer takes long on a large workbook. */
export interface LongQuestion<Reply> {
  /** What it is about: a newer question about the same takes the place of the older. */
  readonly about: string;
  readonly needs: Needs;
  /** Works the answer out of what was read. */
  answer(reading: Reading): Steps<Reply>;
}

/** Milliseconds at a stretch before the page gets its turn. Ours: two frames, so that typing and scrolling go on. */
const slice = 30;

const reading: Progress = { label: 'Reading the workbook', done: 0, total: 0 };

function stoppedReply(task: Task): StoppedReply {
  return { type: 'stopped', isOvertaken: task.stopped() === 'overtaken' };
}

function labelOf(stage: string): string {
  return stage.slice(0, 1).toUpperCase() + stage.slice(1);
}

/** Takes all steps, with a turn for the page after every slice; null when it was stopped in one of those turns. */
export async function takeInSlices<Result>(
  steps: Steps<Result>,
  task: Task,
  { now, pause }: Pick<LongWork, 'now' | 'pause'>,
): Promise<Result | null> {
  for (;;) {
    const until = now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return value;
      task.tell({ label: labelOf(value.stage), done: value.done, total: value.total });
    } while (now() < until);
    await pause();
    if (task.stopped() !== null) return null;
  }
}

async function workInSlices<Reply extends object>(
  { about, needs, answer }: LongQuestion<Reply>,
  work: LongWork,
  { host }: Session,
): Promise<Reply | StoppedReply> {
  const task = work.begin(about);
  task.tell(reading);
  const watch = {
    tell: (done: number, total: number) => task.tell({ ...reading, done, total }),
    isStopped: () => task.stopped() !== null,
  };
  try {
    // What is read for somebody who waits no longer is dropped when it comes.
    const read = await Promise.race([host.read(needs, watch), task.whenStopped]);
    if (typeof read === 'string') return stoppedReply(task);
    return (await takeInSlices(answer(read), task, work)) ?? stoppedReply(task);
  } finally {
    task.end();
  }
}

/**
 * Reads the workbook once and works an answer out. Where the session keeps count of long work, it goes on in slices
 * between which the page lives, says how far it is, and can be stopped: then it answers so, and nothing is changed.
 * Elsewhere all at once; synchronous when the host is.
 */
export function workThrough<Reply extends object>(
  question: LongQuestion<Reply>,
  session: Session,
): Maybe<Reply | StoppedReply> {
  const { host, work } = session;
  if (work) return workInSlices(question, work, session);
  return after(host.read(question.needs), (read) => finishSteps(question.answer(read)));
}
