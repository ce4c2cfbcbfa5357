import { defineIssues } from '../issue/defineIssues.ts';

/** What there may be to say of a snapshot, and of what changed since another one. */
export const historyIssues = defineIssues({
  'snapshot-unchanged': {
    severity: 'info',
    sentences: {
      en: 'Nothing to write down: expected {expected}, found {found}.',
    },
  },
  'snapshot-no-scores': {
    severity: 'error',
    sentences: {
      en: 'There is nothing to take a snapshot of: expected {expected}, found {found}.',
    },
  },
  'snapshot-date': {
    severity: 'error',
    sentences: {
      en: 'The day of the snapshot cannot be read: expected {expected}, found {found}.',
    },
  },
  'history-no-snapshot': {
    severity: 'error',
    sentences: { en: 'Nothing to compare: expected {expected}, found {found} ({place}).' },
  },
  'history-days-reversed': {
    severity: 'error',
    sentences: { en: 'The two days stand in the wrong order: expected {expected}, found {found}.' },
  },
});
