import { dayCount } from './dayCount.ts';
import { networkDays } from './networkDays.ts';

/** Share of a period that has gone by, 0–1, by three ways of counting. */
export interface ElapsedShare {
  /** The day itself counts as gone: (as of − start + 1) / (end − start + 1). */
  readonly inclusive: number;
  /** The day itself does not count yet: (as of − start) / (end − start); null for a period of one day. */
  readonly exclusive: number | null;
  /** Working days gone, the day itself included; null when the period has none. */
  readonly workdays: number | null;
}

export interface PercentElapsedInput {
  /** Day serials; the period includes both ends. */
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly holidays?: readonly number[];
  readonly weekend?: string;
}

const clip = (share: number) => Math.min(1, Math.max(0, share));

/** Share of a period gone by on a day, 0 before it and 1 after it. Null when a date is none or the end lies before the start. */
export function percentElapsed(input: PercentElapsedInput): ElapsedShare | null {
  const start = dayCount(input.start);
  const end = dayCount(input.end);
  const asOf = dayCount(input.asOf);
  if (start === null || end === null || asOf === null || end < start) return null;
  const { holidays, weekend } = input;
  const total = networkDays({ start: input.start, end: input.end, holidays, weekend });
  if (total === null) return null;
  const gone =
    asOf < start ? 0 : networkDays({ start: input.start, end: input.asOf, holidays, weekend });
  return {
    inclusive: clip((asOf - start + 1) / (end - start + 1)),
    exclusive: end === start ? null : clip((asOf - start) / (end - start)),
    workdays: total === 0 || gone === null ? null : clip(gone / total),
  };
}
