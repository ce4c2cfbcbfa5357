import type { Issue, Place } from '../issue/issue.ts';
import { scorecardIssues } from './issues.ts';
import { scorecardThresholds } from './thresholds.ts';

/** One of several siblings whose weights are compared. */
export interface Weighted {
  readonly name: string;
  readonly weight: number | null;
  readonly place: Place;
}

/** Weights of siblings as they count: as typed, or 1 each where none is typed. */
export function siblingWeights(weights: readonly (number | null)[]): readonly number[] {
  const isTyped = weights.some((weight) => weight !== null);
  return weights.map((weight) => weight ?? (isTyped ? 0 : 1));
}

function scaleIssues(siblings: readonly Weighted[]): Issue[] {
  const greatest = Math.max(...siblings.map(({ weight }) => weight ?? 0));
  const { value: gap } = scorecardThresholds.weightScaleGap;
  return siblings
    .filter(({ weight }) => weight !== null && weight > 0 && weight < 1)
    .filter(({ weight }) => greatest >= 1 && greatest > gap * (weight ?? 0))
    .map(({ name, weight, place }) =>
      scorecardIssues['scorecard-weight-scale']({
        ...{
          place,
          subject: `"${name}"`,
          expected: `the scale of ${greatest}`,
          found: `${weight}`,
        },
      }),
    );
}

/** What is wrong with the weights of siblings: blank beside typed ones, all zero, or typed on two scales. */
export function weightIssues(parent: string, siblings: readonly Weighted[]): readonly Issue[] {
  const typed = siblings.filter(({ weight }) => weight !== null);
  if (typed.length === 0) return [];
  const missing = siblings
    .filter(({ weight }) => weight === null)
    .map(({ name, place }) =>
      scorecardIssues['scorecard-weight-missing']({
        ...{
          place,
          subject: name ? `"${name}"` : 'A row',
          expected: 'a number, 0 to leave it out',
          found: 'blank',
        },
      }),
    );
  if (typed.every(({ weight }) => weight === 0)) {
    const place = typed[0]?.place;
    const expected = 'at least one above 0';
    missing.push(
      scorecardIssues['scorecard-weights-zero']({ place, subject: parent, expected, found: '0' }),
    );
  }
  return [...missing, ...scaleIssues(siblings)];
}
