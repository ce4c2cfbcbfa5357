import { defineIssues } from '../../issue/defineIssues.ts';

/** What keeps an index of evidence from being worked out. */
export const derailerIssues = defineIssues({
  'evidence-not-count': {
    severity: 'error',
    sentences: {
      en: 'That is no number of rows in {place}: expected {expected}, found {found}.',
    },
  },
  'evidence-missing': {
    severity: 'error',
    sentences: { en: 'There is no evidence in {place}: expected {expected}, found {found}.' },
  },
  'evidence-thin': {
    severity: 'warning',
    sentences: {
      en: 'Not enough data for an index in {place}: expected {expected}, found {found}.',
    },
  },
});
