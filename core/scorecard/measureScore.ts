import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { achievement } from '../statistics/achievement.ts';
import { linearScore } from '../statistics/linearScore.ts';
import { isAtLeast, isAtMost } from '../statistics/reaches.ts';
import { toleranceBand } from '../statistics/toleranceBand.ts';
import { bandScore } from './bandScore.ts';
import { goalRedFlagScore } from './goalRedFlagScore.ts';
import { measureIssues } from './issues.ts';
import type { MeasureInput, PlaceOfField, ScoringMethod } from './model.ts';
import { scorecardThresholds } from './thresholds.ts';

type Scoring = (input: MeasureInput, placeOf: PlaceOfField) => Outcome<number>;

function targetMissing(placeOf: PlaceOfField): Outcome<number> {
  const place = placeOf('target');
  return fail(
    measureIssues['measure-target-missing']({
      place,
      expected: 'the value that is aimed at',
      found: 'blank',
    }),
  );
}

/** Scores that run along the line through floor and target. */
function alongLine(score: typeof linearScore): Scoring {
  return (input, placeOf) => {
    const { value, target, floor } = input;
    if (target === null) return targetMissing(placeOf);
    const place = placeOf('floor');
    if (floor === null) {
      const expected = 'a baseline, a worst value or a red flag';
      return fail(measureIssues['measure-floor-missing']({ place, expected, found: 'blank' }));
    }
    const result = score({ value, floor, target });
    if (result !== null) return succeed(result);
    const expected = 'two different values';
    return fail(
      measureIssues['measure-floor-equals-target']({ place, expected, found: `${floor} twice` }),
    );
  };
}

const band: Scoring = (input, placeOf) => {
  const { value, low, high } = input;
  if (low === null || high === null) {
    const place = placeOf(low === null ? 'low' : 'high');
    return fail(
      measureIssues['measure-band-missing']({ place, expected: 'both ends', found: 'blank' }),
    );
  }
  const { outerLow, outerHigh } = input;
  const score = bandScore({ value, low, high, outerLow, outerHigh });
  if (score !== null) return succeed(score);
  const found = [outerLow, low, high, outerHigh].map((end) => end ?? '–').join(', ');
  const expected = 'outer low ≤ low ≤ high ≤ outer high';
  return fail(measureIssues['measure-band-order']({ place: placeOf('low'), expected, found }));
};

const tolerance: Scoring = (input, placeOf) => {
  if (input.target === null) return targetMissing(placeOf);
  const share = input.tolerance ?? scorecardThresholds.toleranceShare.value;
  return succeed(toleranceBand(input.value, input.target, share).met ? 100 : 0);
};

const ratio: Scoring = ({ value, target, direction }, placeOf) => {
  if (target === null) return targetMissing(placeOf);
  const share = achievement(value, target, direction ?? 'higher');
  if (share !== null) return succeed(100 * share);
  const place = placeOf('target');
  const expected = 'a target above 0, or a floor to measure from';
  return fail(measureIssues['measure-ratio-target']({ place, expected, found: `${target}` }));
};

const binary: Scoring = ({ value, target, floor, direction }, placeOf) => {
  if (target === null) return targetMissing(placeOf);
  const isLower = floor === null ? direction === 'lower' : floor > target;
  return succeed((isLower ? isAtMost(value, target) : isAtLeast(value, target)) ? 100 : 0);
};

const scorings: Readonly<Record<Exclude<ScoringMethod, 'auto'>, Scoring>> = {
  linear: alongLine(linearScore),
  redflag: alongLine(goalRedFlagScore),
  band,
  tolerance,
  ratio,
  binary,
};

function methodOf({ method, floor, low, high }: MeasureInput): Exclude<ScoringMethod, 'auto'> {
  if (method !== 'auto') return method;
  if (floor !== null) return 'linear';
  return low !== null && high !== null ? 'band' : 'ratio';
}

/**
 * Score of a value, 0–100 where it is held; below 0 or above 100 beyond floor and target. What it needs and does
 * not get is an issue at the field's place.
 */
export function measureScore(input: MeasureInput, placeOf: PlaceOfField): Outcome<number> {
  return scorings[methodOf(input)](input, placeOf);
}
