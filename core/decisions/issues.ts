import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of decisions. */
export const decisionIssues = defineIssues({
  'decision-no-decider': {
    severity: 'warning',
    sentences: { en: 'Nobody decides {subject}: expected {expected}, found {found} ({place}).' },
  },
  'decision-several-deciders': {
    severity: 'warning',
    sentences: {
      en: 'Several people decide {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-decider-only-informed': {
    severity: 'warning',
    sentences: {
      en: 'The decider of {subject} is told afterwards as well: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-date-missing': {
    severity: 'warning',
    sentences: {
      en: '{subject} is decided, nobody knows when: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-overdue': {
    severity: 'warning',
    sentences: { en: '{subject} is still open: expected {expected}, found {found} ({place}).' },
  },
  'decision-without-bounds': {
    severity: 'warning',
    sentences: {
      en: '{subject} cannot be undone and has no bounds: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-values-without-reason': {
    severity: 'warning',
    sentences: {
      en: '{subject} goes against the values without saying why: expected {expected}, found {found} ({place}).',
    },
  },
});
