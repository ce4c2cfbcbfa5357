import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a log of signals. */
export const signalIssues = defineIssues({
  'signal-undecided': {
    severity: 'warning',
    sentences: { en: '{subject} is undecided: expected {expected}, found {found} ({place}).' },
  },
  'signal-dates-order': {
    severity: 'error',
    sentences: {
      en: 'The days of {subject} contradict each other: expected {expected}, found {found} ({place}).',
    },
  },
  'signal-day-missing': {
    severity: 'warning',
    sentences: {
      en: 'A day of {subject} is missing, so it counts nowhere: expected {expected}, found {found} ({place}).',
    },
  },
  'signals-too-few': {
    severity: 'error',
    sentences: {
      en: 'No typical time can be given: expected {expected}, found {found} ({place}).',
    },
  },
});
