import type { CyclePeriod } from '../core/cycle/nextPeriod.ts';
import type { DueWork } from '../core/cycle/openWork.ts';

/** How a workbook's cycle stands: what can be closed, and what can be rolled over. */
export interface CycleReply {
  readonly type: 'cycle';
  /** Day serial everything was worked out for; null when the workbook gave none. */
  readonly today: number | null;
  /** How texts of dates are read in this workbook; null: by evidence. */
  readonly locale: string | null;
  /** Open work by the day it is due, the earliest first. */
  readonly due: readonly DueWork[];
  /** The period most closed key results share; null while none with both days is closed. */
  readonly closed: CyclePeriod | null;
}
