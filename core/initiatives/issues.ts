import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of initiatives by itself; what they serve is judged over all sheets. */
export const initiativeIssues = defineIssues({
  'initiative-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody owns {subject}: expected {expected}, found {found} ({place}).' },
  },
  'initiative-overdue': {
    severity: 'warning',
    sentences: { en: '{subject} is overdue: expected {expected}, found {found} ({place}).' },
  },
  'initiative-dates-reversed': {
    severity: 'error',
    sentences: {
      en: '{subject} ends before it starts: expected {expected}, found {found} ({place}).',
    },
  },
  'initiative-id-repeated': {
    severity: 'warning',
    sentences: { en: 'An id stands twice at {place}: expected {expected}, found {found}.' },
  },
});
