import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something in the OKR subject. Status bands stand with their profiles. */
export const okrThresholds = defineThresholds({
  yellowFrom: {
    name: 'Yellow from',
    value: 0.4,
    unit: 'fraction',
    meaning: 'a grade below it is red',
    source:
      'Doerr, Measure What Matters (2018): 0.4–0.6 yellow; cut half-open so that no gap is left',
  },
  greenFrom: {
    name: 'Green from',
    value: 0.7,
    unit: 'fraction',
    meaning: 'a grade from it on is green',
    source:
      'Doerr, Measure What Matters (2018): 0.7–1.0 green; cut half-open so that no gap is left',
  },
  committedYellowFrom: {
    name: 'Committed: yellow from',
    value: 0.7,
    unit: 'fraction',
    meaning: 'a committed goal graded below it is red',
    source:
      'ours, because what is a full success for an aspiration is a near miss for a commitment',
  },
  committedGreenFrom: {
    name: 'Committed: green from',
    value: 1,
    unit: 'fraction',
    meaning: 'a committed goal is green only when it is met',
    source: 'Google re:Work, Grade OKRs: committed OKRs are expected to reach 1.0',
  },
  sweetSpotFrom: {
    name: 'Sweet spot from',
    value: 0.6,
    unit: 'fraction',
    meaning: 'least grade of a goal that was ambitious and still in reach',
    source: 'Google re:Work, Grade OKRs: 0.6–0.7',
  },
  sweetSpotTo: {
    name: 'Sweet spot to',
    value: 0.7,
    unit: 'fraction',
    meaning: 'greatest grade of a goal that was ambitious and still in reach',
    source: 'Google re:Work, Grade OKRs: 0.6–0.7',
  },
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of weight with data a status reads "Not enough data"',
    source:
      'ours, because a score that leaves out two fifths of the weight can still change its colour',
  },
  staleAfterDays: {
    name: 'Stale after',
    value: 14,
    unit: 'days',
    meaning: 'a last check-in older than this makes the status stale',
    source:
      'OKRs Tool: no check-in for 14 days counts as stalled (a weekly rhythm and one week of grace)',
  },
  mostKeyResults: {
    name: 'Most key results',
    value: 5,
    unit: 'count',
    meaning: 'an objective with more key results is pointed out',
    source:
      'Google re:Work, Set goals with OKRs: about three key results an objective; Doerr: three to five',
  },
  percentCeiling: {
    name: 'Greatest share',
    value: 2,
    unit: 'fraction',
    meaning: 'a typed progress above it was typed as a percentage (45 for 45 %)',
    source:
      'ours, because twice the planned progress is rare and 2 % of progress is rarely typed as 2',
  },
  percentWeightFrom: {
    name: 'Percent weights from',
    value: 10,
    unit: 'none',
    meaning:
      'weights of which the greatest reaches it, and that sum to 100 at most, are parts of 100',
    source: 'ours, because importance points seldom go beyond 9',
  },
  longestText: {
    name: 'Longest key result',
    value: 200,
    unit: 'count',
    meaning: 'a key result with more characters is pointed out',
    source:
      'ours, because a longer sentence no longer fits two lines of a sheet and mostly holds two results',
  },
  fewestWords: {
    name: 'Fewest words',
    value: 3,
    unit: 'count',
    meaning: 'a text with fewer words does not say what is meant',
    source: 'ours, because what changes, of what, and how need a word each',
  },
});
