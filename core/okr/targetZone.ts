import type { Zones } from './model.ts';

/** Where a value stands between the promise and the remarkable. */
export type ZoneName = 'below commit' | 'commit' | 'target' | 'stretch';

export interface TargetZone {
  readonly zone: ZoneName;
  /** Share of the way through the zone, as a fraction; at stretch 1. */
  readonly share: number;
}

/** True when commit, target and stretch follow each other from the start in one direction. */
export function zonesInOrder({ start, commit, target, stretch }: Zones): boolean {
  const steps = [commit - start, target - commit, stretch - target];
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/**
 * Zone of a value: below commit, from commit on, from target on, at stretch; a value on a mark has reached it.
 * Works for falling measures alike; null when the marks are out of order. Source: the zones of Puzzle's OKR tool
 * (fail, commit, target, stretch), with shares that keep their sign.
 */
export function targetZone(zones: Zones, value: number): TargetZone | null {
  if (!zonesInOrder(zones)) return null;
  const { start, commit, target, stretch } = zones;
  const marks = [start, commit, target, stretch];
  const names: readonly ZoneName[] = ['below commit', 'commit', 'target', 'stretch'];
  const sign = Math.sign(target - start);
  const reached = marks.filter((mark, index) => index > 0 && sign * (value - mark) >= 0).length;
  const [from, to] = [marks[reached], marks[reached + 1]];
  const zone = names[reached] ?? 'stretch';
  if (from === undefined || to === undefined) return { zone, share: 1 };
  return { zone, share: (value - from) / (to - from) };
}
