export interface CancelReply {
  readonly type: 'cancel';
  /** False where nothing was under way that could be stopped. */
  readonly stops: boolean;
}

export interface Progress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export interface ProgressReply {
  readonly type: 'progress';
  /** Null while nothing long is under way. */
  readonly running: Progress | null;
}
