import { defineIssues } from '../issue/defineIssues.ts';

/** Why a cycle could not be closed or rolled over as it was meant. */
export const cycleIssues = defineIssues({
  'cycle-nothing-due': {
    severity: 'error',
    sentences: {
      en: 'There is no open key result to close: expected {expected}, found {found}.',
    },
  },
  'cycle-still-open': {
    severity: 'error',
    sentences: {
      en: 'The cycle is still open: expected {expected}, found {found} ({place}).',
    },
  },
  'cycle-nothing-closed': {
    severity: 'error',
    sentences: { en: 'There is nothing to roll over: expected {expected}, found {found}.' },
  },
  'cycle-date': {
    severity: 'error',
    sentences: { en: 'The option {subject} cannot be used: expected {expected}, found {found}.' },
  },
  'cycle-formula': {
    severity: 'warning',
    sentences: {
      en: '{subject} stays as it is at {place}: expected {expected}, found the formula {found}.',
    },
  },
  'cycle-no-grade': {
    severity: 'info',
    sentences: { en: '{subject} gets no grade ({place}): expected {expected}, found {found}.' },
  },
});
