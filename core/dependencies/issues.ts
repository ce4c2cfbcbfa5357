import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with dependencies and joint milestones. */
export const dependencyIssues = defineIssues({
  'dependency-unconfirmed': {
    severity: 'warning',
    sentences: {
      en: 'Nobody has confirmed {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'dependency-late': {
    severity: 'warning',
    sentences: { en: '{subject} has not come: expected {expected}, found {found} ({place}).' },
  },
  'dependency-no-risk-owner': {
    severity: 'warning',
    sentences: {
      en: 'Nobody carries the risk of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'dependency-none-waiting': {
    severity: 'info',
    sentences: {
      en: 'No dependency waits to be confirmed: expected {expected}, found {found}.',
    },
  },
  'dependency-asked-later': {
    severity: 'warning',
    sentences: {
      en: '{subject} is asked for in the future: expected {expected}, found {found} ({place}).',
    },
  },
  'milestone-one-department': {
    severity: 'warning',
    sentences: { en: '{subject} is not joint: expected {expected}, found {found} ({place}).' },
  },
  'milestone-owner-missing': {
    severity: 'warning',
    sentences: {
      en: '{subject} lacks an owner: expected {expected}, found {found} ({place}).',
    },
  },
  'milestone-overdue': {
    severity: 'warning',
    sentences: { en: '{subject} is overdue: expected {expected}, found {found} ({place}).' },
  },
  'cross-share-nothing': {
    severity: 'error',
    sentences: { en: 'There is nothing to share out: expected {expected}, found {found}.' },
  },
});
