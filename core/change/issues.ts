import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with the steps of a change. */
export const changeIssues = defineIssues({
  'change-step-ahead': {
    severity: 'warning',
    sentences: {
      en: 'Later steps run ahead of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'change-without-evidence': {
    severity: 'warning',
    sentences: {
      en: '{subject} is rated without evidence: expected {expected}, found {found} ({place}).',
    },
  },
  'change-step-unrated': {
    severity: 'warning',
    sentences: { en: '{subject} is not rated: expected {expected}, found {found} ({place}).' },
  },
  'change-step-missing': {
    severity: 'warning',
    sentences: {
      en: 'Steps are left out of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'change-step-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} is none of the eight steps: expected {expected}, found {found} ({place}).',
    },
  },
  'change-step-repeated': {
    severity: 'warning',
    sentences: {
      en: '{subject} stands here again and does not count: expected {expected}, found {found} ({place}).',
    },
  },
  'change-too-few-rated': {
    severity: 'error',
    sentences: { en: 'No order can be judged: expected {expected}, found {found} ({place}).' },
  },
});
