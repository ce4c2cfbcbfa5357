import { defineIssues } from '../issue/defineIssues.ts';

/** What a log of work may show, and what may be wrong with it. */
export const worklogIssues = defineIssues({
  'worklog-unplanned-high': {
    severity: 'warning',
    sentences: {
      en: 'Much of the work of the last four weeks was not planned: expected {expected}, found {found} ({place}).',
    },
  },
  'worklog-problem-repeated': {
    severity: 'warning',
    sentences: {
      en: '{subject} keeps coming back: expected {expected}, found {found} ({place}).',
    },
  },
  'worklog-hours-unlinked': {
    severity: 'info',
    sentences: {
      en: 'Much of the work serves no objective by name: expected {expected}, found {found} ({place}).',
    },
  },
  'worklog-no-hours': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
  'worklog-coverage-low': {
    severity: 'warning',
    sentences: { en: 'The share stands on little: expected {expected}, found {found} ({place}).' },
  },
});
