import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a communication plan. */
export const communicationIssues = defineIssues({
  'communication-no-audience': {
    severity: 'warning',
    sentences: {
      en: 'Nobody is named who {subject} is for: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody sees to {subject}: expected {expected}, found {found} ({place}).' },
  },
  'communication-no-date': {
    severity: 'warning',
    sentences: { en: '{subject} has no day: expected {expected}, found {found} ({place}).' },
  },
});
