import { nameKey } from '../statistics/nameKey.ts';
import { namedEntries } from '../vocabulary/splitEntries.ts';
import { type Assumption, isAlive } from './model.ts';
import type { StaleLimits } from './staleAssumptions.ts';

/** Share of what is listed that was tested lately. */
export interface TestedShare {
  /** 0 to 1; null when nothing is listed. */
  readonly value: number | null;
  readonly tested: number;
  readonly listed: number;
}

/** True where the last test lies within the given days; a test in the future is none. */
export function isTested({ testedOn }: Assumption, { today, days }: StaleLimits): boolean {
  return testedOn !== null && testedOn <= today && today - testedOn <= days;
}

function shareOf(tested: number, listed: number): TestedShare {
  return { value: listed === 0 ? null : tested / listed, tested, listed };
}

/** Share of the assumptions still standing (not refuted, not retired) that were tested within the given days. */
export function testedAssumptions(
  assumptions: readonly Assumption[],
  limits: StaleLimits,
): TestedShare {
  const alive = assumptions.filter(isAlive);
  return shareOf(alive.filter((each) => isTested(each, limits)).length, alive.length);
}

function objectivesOf({ objective }: Assumption): readonly string[] {
  return namedEntries(objective).map(nameKey);
}

/**
 * Share of the objectives named in the log of which every standing assumption was tested within the given days:
 * an objective is no safer than the assumption nobody looked at.
 */
export function testedObjectives(
  assumptions: readonly Assumption[],
  limits: StaleLimits,
): TestedShare {
  const tested = new Map<string, boolean>();
  for (const assumption of assumptions.filter(isAlive)) {
    const isFresh = isTested(assumption, limits);
    for (const name of objectivesOf(assumption))
      tested.set(name, (tested.get(name) ?? true) && isFresh);
  }
  return shareOf([...tested.values()].filter((isFresh) => isFresh).length, tested.size);
}
