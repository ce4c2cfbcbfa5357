import type { ScenarioCase } from '../vocabulary/vocabulary.ts';
import type { Scenario } from './readScenarios.ts';
import { scenarioThresholds } from './thresholds.ts';

/** Chances of the three cases by case; null where not given. */
export function chancesOf({ values }: Scenario): Readonly<Record<ScenarioCase, number | null>> {
  return { worst: values.worstChance, base: values.baseChance, best: values.bestChance };
}

/** True where the three chances are given and make a whole. */
export function isWhole(scenario: Scenario): boolean {
  const { worst, base, best } = chancesOf(scenario);
  if (worst === null || base === null || best === null) return false;
  return Math.abs(worst + base + best - 1) <= scenarioThresholds.chanceTolerance.value;
}

/**
 * Mean of the cases weighted by their chances, in the unit of the measure; null unless all three chances are given,
 * make a whole, and each case with a chance has a value.
 */
export function expectedValue(scenario: Scenario): number | null {
  if (!isWhole(scenario)) return null;
  const chances = chancesOf(scenario);
  let sum = 0;
  for (const each of ['worst', 'base', 'best'] as const) {
    const chance = chances[each] ?? 0;
    const value = scenario.values[each];
    if (chance === 0) continue;
    if (value === null) return null;
    sum += chance * value;
  }
  return sum;
}
