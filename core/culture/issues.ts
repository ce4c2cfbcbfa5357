import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with culture answers, or keep a profile from being shown. */
export const cultureIssues = defineIssues({
  'culture-sum': {
    severity: 'error',
    sentences: {
      en: 'The points of {subject} are not split over the four types: expected {expected}, found {found} ({place}).',
    },
  },
  'culture-points-negative': {
    severity: 'error',
    sentences: {
      en: 'The points of {subject} go below 0: expected {expected}, found {found} ({place}).',
    },
  },
  'culture-split-incomplete': {
    severity: 'warning',
    sentences: {
      en: 'A split of {subject} is left out because a type has no points: expected {expected}, found {found} ({place}).',
    },
  },
  'culture-answer-repeated': {
    severity: 'warning',
    sentences: {
      en: '{subject} is answered twice, and both count: expected {expected}, found {found} ({place}).',
    },
  },
  'culture-no-answers': {
    severity: 'error',
    sentences: { en: 'There is no valid split ({place}): expected {expected}, found {found}.' },
  },
  'culture-too-few-answers': {
    severity: 'error',
    sentences: {
      en: 'Too few people answered to show anything ({place}): expected {expected}, found {found}.',
    },
  },
});
