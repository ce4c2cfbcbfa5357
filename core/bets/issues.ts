import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a board of bets. */
export const betIssues = defineIssues({
  'bet-learn-date-past': {
    severity: 'warning',
    sentences: {
      en: 'Nothing is decided on {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'bet-no-measure': {
    severity: 'warning',
    sentences: {
      en: 'Nothing tells whether {subject} holds: expected {expected}, found {found} ({place}).',
    },
  },
  'bet-decision-without-result': {
    severity: 'warning',
    sentences: {
      en: '{subject} was decided on without a result: expected {expected}, found {found} ({place}).',
    },
  },
  'bet-decided-before-start': {
    severity: 'error',
    sentences: {
      en: '{subject} was decided on before it began: expected {expected}, found {found} ({place}).',
    },
  },
  'bet-none-settled': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
  'bet-no-times': {
    severity: 'error',
    sentences: { en: 'No time can be worked out: expected {expected}, found {found} ({place}).' },
  },
  'bet-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'The figure leaves many bets out: expected {expected}, found {found} ({place}).',
    },
  },
});
