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
  'decision-values-unchecked': {
    severity: 'info',
    sentences: {
      en: '{subject} was decided without a look at the values: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-values-unclear': {
    severity: 'warning',
    sentences: {
      en: 'Whether {subject} agrees with the values is not clear: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-team-without-limit': {
    severity: 'warning',
    sentences: {
      en: 'Nothing says how far the team may go with {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-team-without-escalation': {
    severity: 'warning',
    sentences: {
      en: 'Nobody is named for the team to ask about {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-vetoes-without-scope': {
    severity: 'warning',
    sentences: {
      en: 'Several people may stop {subject} for any reason: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-vetoes-many': {
    severity: 'warning',
    sentences: {
      en: 'Vetoes are common: expected {expected}, found {found} ({place}).',
    },
  },
  'decision-none-taken': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
  'decision-level-coverage-low': {
    severity: 'warning',
    sentences: {
      en: 'The share stands on few decisions: expected {expected}, found {found} ({place}).',
    },
  },
  'values-not-found': {
    severity: 'error',
    sentences: {
      en: 'No answers about values were found: expected {expected}, found {found} ({place}).',
    },
  },
});
