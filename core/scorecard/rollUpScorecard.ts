import type { MissingPolicy } from '../statistics/missingPolicy.ts';
import { type RollUp, type RollUpItem, rollUp } from '../statistics/rollUp.ts';
import type { Measure, Objective, Perspective, ScorecardScore, Weighting } from './model.ts';
import { siblingWeights } from './siblingWeights.ts';

interface RollUpOptions {
  readonly policy: MissingPolicy;
  readonly weighting: Weighting;
}

/** A group rolled up, and what its parent has to know about it. */
interface Child extends RollUp {
  /** Sum of the weights of all measures inside, for `overall`. */
  readonly mass: number;
  readonly due: boolean;
  readonly applies: boolean;
}

function weigh(
  children: readonly Child[],
  typed: readonly (number | null)[],
  weighting: Weighting,
): RollUpItem[] {
  const weights =
    weighting === 'overall' ? children.map(({ mass }) => mass) : siblingWeights(typed);
  return children.map(({ score, coverage, due, applies }, index) => ({
    ...{ score, due, applies, weight: weights[index] ?? 0 },
    coverage: coverage ?? 0,
  }));
}

/** A group counts unless everything in it was taken out deliberately: by "does not apply" or by weight 0. */
function parentOf(children: readonly Child[], items: readonly RollUpItem[], result: RollUp): Child {
  const counted = items.filter(({ applies, weight }) => applies !== false && weight > 0);
  return {
    ...result,
    mass: children.reduce((sum, { mass, applies }) => sum + (applies ? mass : 0), 0),
    due: counted.some(({ due }) => due !== false),
    applies: children.length === 0 || (counted.length > 0 && result.coverage !== null),
  };
}

function rollUpMeasures(measures: readonly Measure[], { policy }: RollUpOptions): Child {
  const weights = siblingWeights(measures.map(({ weight }) => weight));
  const items = measures.map(
    ({ score, previous, due, applies }, index): RollUpItem => ({
      ...{ score: applies ? score : null, previous, due, applies, weight: weights[index] ?? 0 },
    }),
  );
  const children = items.map(
    (item): Child => ({
      ...{ score: item.score, coverage: item.score === null ? 0 : 1, mass: item.weight },
      ...{ due: item.due !== false, applies: item.applies !== false },
    }),
  );
  return parentOf(children, items, rollUp(items, policy));
}

function rollUpObjectives(objectives: readonly Objective[], options: RollUpOptions): Child {
  const children = objectives.map(({ measures }) => rollUpMeasures(measures, options));
  const items = weigh(
    children,
    objectives.map(({ weight }) => weight),
    options.weighting,
  );
  return parentOf(children, items, rollUp(items, options.policy));
}

/**
 * Scores of a scorecard, 0–100, from the measures up: measures make objectives, objectives perspectives,
 * perspectives the total. Weights are relative among siblings, or with `overall` every measure's weight is its
 * share of the whole. A part without data loses its weight as the policy says; coverage tells how much has data.
 */
export function rollUpScorecard(
  perspectives: readonly Perspective[],
  options: RollUpOptions,
): ScorecardScore {
  const children = perspectives.map(({ objectives }) => rollUpObjectives(objectives, options));
  const items = weigh(
    children,
    perspectives.map(({ weight }) => weight),
    options.weighting,
  );
  const all = items.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ...rollUp(items, options.policy),
    perspectives: perspectives.map(({ name }, index) => ({
      name,
      weight: all > 0 ? (items[index]?.weight ?? 0) / all : null,
      score: children[index]?.score ?? null,
      coverage: children[index]?.coverage ?? null,
    })),
  };
}
