import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with rankings, recalled priorities and messages. */
export const rankingIssues = defineIssues({
  'ranking-not-number': {
    severity: 'error',
    sentences: { en: '{place} is no rank: expected {expected}, found {found}.' },
  },
  'ranking-too-few': {
    severity: 'error',
    sentences: { en: '{subject} cannot be measured: expected {expected}, found {found}.' },
  },
  'ranking-unequal-lengths': {
    severity: 'error',
    sentences: { en: 'The two lists differ in length: expected {expected}, found {found}.' },
  },
  'coding-needs-numbers': {
    severity: 'error',
    sentences: { en: '{place} is no code of this level: expected {expected}, found {found}.' },
  },
  'recall-felt-outside': {
    severity: 'error',
    sentences: { en: '{place} is no answer on the scale: expected {expected}, found {found}.' },
  },
  'priority-not-recalled': {
    severity: 'info',
    sentences: { en: 'Nobody names {subject}: expected {expected}, found {found} ({place}).' },
  },
  'message-outlier': {
    severity: 'info',
    sentences: {
      en: '{subject} says something else than the others: expected {expected}, found {found} ({place}).',
    },
  },
});
