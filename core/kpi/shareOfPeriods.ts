import { shareOf } from './shareOf.ts';

/** A share over several periods. */
export interface PeriodShare {
  /** Sum of the parts ÷ sum of the wholes; null where the wholes make 0. */
  readonly share: number | null;
  /** Periods with both numbers. */
  readonly n: number;
  /** Periods that lack one or both. */
  readonly blanks: number;
  readonly whole: number;
}

/** Pools parts and wholes over the periods that have both, so that large periods weigh more. Throws where the lists differ in length. */
export function shareOfPeriods(
  parts: readonly (number | null)[],
  wholes: readonly (number | null)[],
): PeriodShare {
  if (parts.length !== wholes.length)
    throw new RangeError(`${parts.length} values beside ${wholes.length}`);
  let [part, whole, n] = [0, 0, 0];
  parts.forEach((value, index) => {
    const all = wholes[index] ?? null;
    if (value === null || all === null) return;
    part += value;
    whole += all;
    n += 1;
  });
  return { share: shareOf(part, whole), n, blanks: parts.length - n, whole };
}
