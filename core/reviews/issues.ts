import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a calendar of reviews. */
export const reviewIssues = defineIssues({
  'review-missed': {
    severity: 'warning',
    sentences: { en: '{subject} was not held: expected {expected}, found {found} ({place}).' },
  },
  'review-without-outcome': {
    severity: 'warning',
    sentences: {
      en: '{subject} was held and nothing came of it: expected {expected}, found {found} ({place}).',
    },
  },
  'review-action-carried-over': {
    severity: 'warning',
    sentences: {
      en: '{subject} is carried over again and again: expected {expected}, found {found} ({place}).',
    },
  },
  'review-none-planned': {
    severity: 'warning',
    sentences: {
      en: 'No further review is planned after {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'review-none-due': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
  'review-coverage-low': {
    severity: 'warning',
    sentences: { en: 'The share stands on little: expected {expected}, found {found} ({place}).' },
  },
});
