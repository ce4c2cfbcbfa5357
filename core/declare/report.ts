/** How far a long piece of work is: `done` of `total`, in whatever `stage` counts. */
export interface Step {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Told now and then while long work goes on; what it does with it changes nothing in the work. */
export type Report = (step: Step) => void;
