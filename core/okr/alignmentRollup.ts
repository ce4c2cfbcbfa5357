import { type Contribution, objectiveScore } from './objectiveScore.ts';

/**
 * Score of an objective with its own key results and contributing objectives: the key results together count as
 * one contributor. `(weighted key results + sum of contributors) / (contributors + 1)`, Synergita's rule, in the
 * unit of the inputs. Contributors without data are left out; null when nothing has data.
 */
export function alignmentRollup(
  keyResults: readonly Contribution[],
  contributors: readonly (number | null)[],
): number | null {
  const own = objectiveScore(keyResults).score;
  return objectiveScore([own, ...contributors].map((score) => ({ score, weight: 1 }))).score;
}
