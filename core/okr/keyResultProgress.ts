/** Progress of a key result: as it is, and held between 0 and 1. */
export interface Progress {
  /** May be below 0 or above 1. */
  readonly raw: number;
  /** `raw` held between 0 and 1; roll-ups use this one. */
  readonly clamped: number;
}

/**
 * Progress of a measure from its start to its target, as a fraction:
 * `(current − start) / (target − start)`, the same for increasing and decreasing measures.
 * Null when start equals target, or is as good as equal, where progress is undefined.
 * Source: Microsoft Viva Goals and ServiceNow document the same formula.
 */
export function keyResultProgress(input: {
  readonly start: number;
  readonly target: number;
  readonly current: number;
}): Progress | null {
  const { start, target, current } = input;
  if (start === target) return null;
  const raw = (current - start) / (target - start);
  if (!Number.isFinite(raw)) return null;
  return { raw, clamped: Math.min(1, Math.max(0, raw)) };
}
