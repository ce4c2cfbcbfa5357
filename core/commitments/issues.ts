import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of commitments. */
export const commitmentIssues = defineIssues({
  'commitment-overdue': {
    severity: 'warning',
    sentences: {
      en: 'Nobody said whether {subject} was kept: expected {expected}, found {found} ({place}).',
    },
  },
  'commitment-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody promised {subject}: expected {expected}, found {found} ({place}).' },
  },
  'commitment-no-due-date': {
    severity: 'warning',
    sentences: {
      en: '{subject} is promised for no day: expected {expected}, found {found} ({place}).',
    },
  },
  'commitment-outcome-missing': {
    severity: 'warning',
    sentences: {
      en: '{subject} is closed without saying whether it was kept: expected {expected}, found {found} ({place}).',
    },
  },
  'commitment-days-crossed': {
    severity: 'warning',
    sentences: {
      en: 'The days of {subject} are in the wrong order: expected {expected}, found {found} ({place}).',
    },
  },
  'commitment-without-reason': {
    severity: 'info',
    sentences: {
      en: 'Nobody wrote what got in the way of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'commitment-none-due': {
    severity: 'error',
    sentences: {
      en: 'No rate can be worked out: expected {expected}, found {found} ({place}).',
    },
  },
  'commitment-coverage-low': {
    severity: 'warning',
    sentences: {
      en: 'The rate stands on little: expected {expected}, found {found} ({place}).',
    },
  },
});
