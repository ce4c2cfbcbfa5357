import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with scores of exploring and exploiting. */
export const balanceIssues = defineIssues({
  'balance-one-side': {
    severity: 'warning',
    sentences: {
      en: 'Only one half is known of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'balance-off-scale': {
    severity: 'error',
    sentences: {
      en: 'A score of {subject} is off the scale: expected {expected}, found {found} ({place}).',
    },
  },
  'balance-no-answers': {
    severity: 'error',
    sentences: { en: '{place} holds no answers: expected {expected}, found {found}.' },
  },
  'balance-few-answers': {
    severity: 'error',
    sentences: {
      en: '{place} holds too few answers to be shown: expected {expected}, found {found}.',
    },
  },
});
