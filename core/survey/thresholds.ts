import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about surveys. */
export const surveyThresholds = defineThresholds({
  minimumAnswers: {
    name: 'Fewest answers shown',
    value: 5,
    unit: 'answers',
    meaning: 'fewer answers than this are never shown, alone or by subtraction',
    source: 'ours, because five is the least that common survey tools and works councils accept',
  },
  straightItems: {
    name: 'Straight line from',
    value: 6,
    unit: 'questions',
    meaning: 'fewest questions answered alike for an answer sheet to look clicked through',
    source: 'ours, because five like answers of a short pulse are nothing unusual',
  },
  reversedBelow: {
    name: 'Runs against below',
    value: -0.3,
    unit: 'correlation',
    meaning:
      'correlation with the other questions of its aspect below which a question looks reversed',
    source:
      'ours, because item-total correlations below 0.3 count as weak, so −0.3 is plainly reversed',
  },
  reversedChance: {
    name: 'Chance of that at most',
    value: 0.05,
    unit: 'fraction',
    meaning:
      'chance, over all questions together, that answers given at random would run against the rest as far',
    source: 'the usual 5 %, shared among the questions looked at (Bonferroni)',
  },
  reversedPairs: {
    name: 'Fewest answers for that',
    value: 8,
    unit: 'answers',
    meaning: 'fewer answers than this say nothing about a reversed question',
    source: 'ours, because with fewer a correlation of −0.3 is mere chance more often than not',
  },
  otherScaleFrom: {
    name: 'Another scale from',
    value: 0.1,
    unit: 'fraction',
    meaning: 'share of answers above 5 from which the scale has more than five options',
    source: 'ours, because a mistyped answer is rarer and a longer scale is used more',
  },
});
