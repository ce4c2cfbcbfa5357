import { median } from '../statistics/median.ts';

/** How long bets take. */
export interface CycleTime {
  /** Median of days from start to decision; null without any. */
  readonly days: number | null;
  /** Bets with both days. */
  readonly timed: number;
  /** Bets with a decision or a day of one. */
  readonly decided: number;
}

/** Median of the days between start and decision, in calendar days. Bets decided before they began are left out. */
export function cycleTime(
  bets: readonly {
    readonly startDate: number | null;
    readonly decidedOn: number | null;
    readonly decision: string | null;
  }[],
): CycleTime {
  const decided = bets.filter(({ decidedOn, decision }) => decidedOn !== null || decision !== null);
  const days = decided.flatMap(({ startDate, decidedOn }) =>
    startDate === null || decidedOn === null || decidedOn < startDate
      ? []
      : [decidedOn - startDate],
  );
  return { days: median(days), timed: days.length, decided: decided.length };
}
