import { defineThresholds } from '../declare/threshold.ts';

const book = 'Cameron and Quinn, Diagnosing and Changing Organizational Culture, 3rd edition 2011';

/** Numbers that decide how a culture profile is read. */
export const cultureThresholds = defineThresholds({
  points: {
    name: 'Points to split',
    value: 100,
    unit: 'points',
    meaning: 'Each dimension is split over the four types, now and wanted.',
    source: book,
  },
  tolerance: {
    name: 'How far a sum may be off',
    value: 0.01,
    unit: 'points',
    meaning: 'Three times 33.33 and a rest still count as 100.',
    source: 'ours, because people round to two decimals',
  },
  substantialGap: {
    name: 'Substantial gap',
    value: 10,
    unit: 'points',
    meaning: 'Above it the wanted culture asks for a real change.',
    source: book,
  },
  minorGap: {
    name: 'Minor gap',
    value: 5,
    unit: 'points',
    meaning: 'From it up to the substantial gap a change is worth talking about.',
    source: book,
  },
  hybridWithin: {
    name: 'Two types lead together',
    value: 5,
    unit: 'points',
    meaning: 'Up to this distance the two leading types are named as a hybrid.',
    source: 'ours, because a distance below the smallest gap worth talking about ranks neither',
  },
  minimumAnswers: {
    name: 'Fewest respondents',
    value: 5,
    unit: 'people',
    meaning: 'Below it nothing is shown, so that nobody’s answer can be worked out.',
    source: 'ours, because from fewer than five answers single people can be told',
  },
});
