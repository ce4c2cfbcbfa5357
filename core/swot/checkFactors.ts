import type { Issue } from '../issue/issue.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { SwotType } from '../vocabulary/vocabulary.ts';
import { swotIssues } from './issues.ts';
import type { Factor, FactorList } from './model.ts';
import { isRating } from './sideScore.ts';
import { swotThresholds } from './thresholds.ts';

function subjectOf({ id, text }: Factor): string {
  return `${id} "${text}"`;
}

/** Factors without a type, one by one; a list that tells none at all is told so once. */
function withoutType({ factors }: FactorList): Issue[] {
  const bare = factors.filter(({ type, typeRead }) => type === null && typeRead);
  return bare.slice(0, bare.length === factors.length ? 1 : bare.length).map((factor) => {
    const about = { place: factor.at.type, subject: subjectOf(factor), found: 'blank' };
    const expected = 'strength, weakness, opportunity or threat';
    return swotIssues['swot-type-missing']({ ...about, expected });
  });
}

const scale = `a number from ${swotThresholds.lowestRating.value} to ${swotThresholds.highestRating.value}`;

/** Ratings off the scale, one by one; where most are, the sheet uses another scale and is told so once. */
function offTheScale({ factors }: FactorList): Issue[] {
  const rated = factors.filter(({ rating }) => rating !== null);
  const off = rated.filter(({ rating }) => !isRating(rating));
  const [first] = off;
  const isHabit = off.length > 1 && off.length > rated.length / 2;
  return (isHabit && first ? [first] : off).map((factor) => {
    const others = isHabit ? ` and ${off.length - 1} others` : '';
    const about = { place: factor.at.rating, subject: subjectOf(factor), expected: scale };
    return swotIssues['swot-rating-range']({ ...about, found: `${factor.rating}${others}` });
  });
}

/** Inside, strengths are rated 3 or 4 and weaknesses 1 or 2; 2.5 itself contradicts neither. */
function ratedAgainstType({ factors }: FactorList): Issue[] {
  const { value: middle } = swotThresholds.averageScore;
  return factors.flatMap((factor) => {
    const { type, rating } = factor;
    if (!isRating(rating)) return [];
    const isOpposite =
      (type === 'strength' && rating < middle) || (type === 'weakness' && rating > middle);
    if (!isOpposite) return [];
    const expected = type === 'strength' ? '3 or 4 for a strength' : '1 or 2 for a weakness';
    const about = { place: factor.at.rating, subject: subjectOf(factor), expected };
    return [swotIssues['swot-rating-side']({ ...about, found: `${rating}` })];
  });
}

const opposites: Readonly<Record<SwotType, SwotType>> = {
  strength: 'weakness',
  weakness: 'strength',
  opportunity: 'threat',
  threat: 'opportunity',
};

/** Named at the second of the two, whichever comes later. */
function onBothSides({ factors }: FactorList): Issue[] {
  const seen = new Map<string, Factor>();
  return factors.flatMap((factor) => {
    if (factor.type === null) return [];
    const text = nameKey(factor.text);
    const earlier = seen.get(`${opposites[factor.type]}|${text}`);
    if (!seen.has(`${factor.type}|${text}`)) seen.set(`${factor.type}|${text}`, factor);
    if (earlier === undefined) return [];
    const found = `${earlier.type} ${earlier.id} and ${factor.type} ${factor.id}`;
    const about = { place: factor.at.factor, subject: `"${factor.text}"`, found };
    const expected = 'one of the two, or what exactly helps and what harms';
    return [swotIssues['swot-factor-both-sides']({ ...about, expected })];
  });
}

/** What is wrong with single factors, each at the cell that mends it. */
export function checkFactors(list: FactorList): readonly Issue[] {
  return [
    ...withoutType(list),
    ...offTheScale(list),
    ...ratedAgainstType(list),
    ...onBothSides(list),
  ];
}
