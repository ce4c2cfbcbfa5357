export interface CancelReply {
  readonly type: 'cancel';
  /** False where nothing was under way that could be stopped. */
  readonly stops: boolean;
}

/** The answer to a question that was stopped: nothing has changed. */
export interface StoppedReply {
  readonly type: 'stopped';
  /** True where nobody stopped it, but a newer question took its place. */
  readonly isOvertaken: boolean;
}

export interface Progress {
  readonly label: string;
  readonly done: number;
  /** 0 where nobody knows how much there is. */
  readonly total: number;
}

export interface ProgressReply {
  readonly type: 'progress';
  /** Null while nothing long is under way. */
  readonly running: Progress | null;
}
