import { defineIssues } from '../issue/defineIssues.ts';

/** What may be missing between a company and its partners. */
export const partnerIssues = defineIssues({
  'partner-no-objective': {
    severity: 'warning',
    sentences: {
      en: 'Nothing is shared with {subject} to work for: expected {expected}, found {found} ({place}).',
    },
  },
  'partner-no-measure': {
    severity: 'warning',
    sentences: {
      en: 'Nobody can tell whether the work with {subject} pays: expected {expected}, found {found} ({place}).',
    },
  },
  'partner-no-review': {
    severity: 'warning',
    sentences: {
      en: 'No day is set to look at the work with {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'partner-review-overdue': {
    severity: 'warning',
    sentences: {
      en: 'The review with {subject} is overdue: expected {expected}, found {found} ({place}).',
    },
  },
  'partner-column-missing': {
    severity: 'error',
    sentences: {
      en: 'Coverage cannot be told ({place}): expected {expected}, found {found}.',
    },
  },
  'partner-none': {
    severity: 'error',
    sentences: { en: 'No partner is listed ({place}): expected {expected}, found {found}.' },
  },
});
