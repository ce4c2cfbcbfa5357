import type { CultureAnswer, Points, Rated } from './cultureTypes.ts';
import { cultureTypes, pointsOf } from './cultureTypes.ts';
import { meanPoints } from './meanPoints.ts';

/** A team's culture, in points by type. */
export interface CultureProfile {
  readonly now: Points | null;
  readonly wanted: Points | null;
  /** Wanted − now; null unless both are known. */
  readonly gap: Points | null;
  /** People with at least one valid split. */
  readonly respondents: number;
  /** Valid splits over those asked for, 0–1: every person and dimension, now and, where anybody said so, wanted. */
  readonly coverage: number;
}

/** Mean over people of each one's mean over dimensions, so that who answers more does not weigh more. */
function profileOf(answers: readonly CultureAnswer[], rated: Rated): Points | null {
  const byPerson = new Map<string, Points[]>();
  for (const answer of answers) {
    const split = answer[rated];
    if (split === null) continue;
    const own = byPerson.get(answer.respondent) ?? [];
    own.push(split);
    byPerson.set(answer.respondent, own);
  }
  const means = Array.from(byPerson.values(), meanPoints);
  return meanPoints(means.filter((points): points is Points => points !== null));
}

/** Splits are asked of everybody on every dimension, as wanted only where somebody said so. */
function coverageOf(answers: readonly CultureAnswer[]): number {
  const people = new Set(answers.map(({ respondent }) => respondent));
  const dimensions = new Set(answers.map(({ dimension }) => dimension));
  const counts = (['now', 'wanted'] as const).map(
    (rated) => answers.filter((answer) => answer[rated] !== null).length,
  );
  const asked = people.size * dimensions.size * counts.filter((count) => count > 0).length;
  const valid = counts.reduce((sum, count) => sum + count, 0);
  return asked === 0 ? 0 : Math.min(1, valid / asked);
}

/**
 * Culture profile of a team: points of each type now, wanted, and the gap between them. The order of answers does not
 * matter. Source: Cameron and Quinn 2011 (mean over dimensions, then over people).
 */
export function cultureProfile(answers: readonly CultureAnswer[]): CultureProfile {
  const [now, wanted] = [profileOf(answers, 'now'), profileOf(answers, 'wanted')];
  const gap = now && wanted ? pointsOf(cultureTypes.map((type) => wanted[type] - now[type])) : null;
  const valid = answers.filter((answer) => answer.now !== null || answer.wanted !== null);
  return {
    ...{ now, wanted, gap, coverage: coverageOf(answers) },
    respondents: new Set(valid.map(({ respondent }) => respondent)).size,
  };
}
