/** How an organisation splits itself between the new and the known. */
export interface Ambidexterity {
  readonly absoluteDifference: number;
  /** Top of the scale − |difference|: the higher the more balanced. */
  readonly balance: number;
  /** Exploration × exploitation: the higher the more of both. */
  readonly combined: number;
  /** 0 to 1. */
  readonly balanceShare: number;
  /** 0 to 1. */
  readonly combinedShare: number;
}

/**
 * Balance and combined dimension of two means on one scale from 1 to `scaleMax`. Null where one is missing or off
 * the scale, or the scale has no length. Source: Cao, Gedajlovic and Zhang 2009 (Organization Science 20(4)); the
 * constant that turns the difference round is the top of the scale, which shifts balance and changes no order.
 */
export function ambidexterity(
  exploration: number | null,
  exploitation: number | null,
  scaleMax: number,
): Ambidexterity | null {
  if (exploration === null || exploitation === null || !(scaleMax > 1)) return null;
  const isOnScale = (value: number) => value >= 1 && value <= scaleMax;
  if (!isOnScale(exploration) || !isOnScale(exploitation)) return null;
  const absoluteDifference = Math.abs(exploration - exploitation);
  const combined = exploration * exploitation;
  return {
    absoluteDifference,
    balance: scaleMax - absoluteDifference,
    combined,
    balanceShare: 1 - absoluteDifference / (scaleMax - 1),
    combinedShare: (combined - 1) / (scaleMax * scaleMax - 1),
  };
}
