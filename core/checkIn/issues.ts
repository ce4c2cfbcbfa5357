import { defineIssues } from '../issue/defineIssues.ts';

/** Why a check-in could not be written down as it was meant. */
export const checkInIssues = defineIssues({
  'check-in-empty': {
    severity: 'error',
    sentences: { en: 'There is nothing to check in: expected {expected}, found {found}.' },
  },
  'check-in-unknown': {
    severity: 'error',
    sentences: { en: 'No key result is called {subject}: expected {expected}, found {found}.' },
  },
  'check-in-several': {
    severity: 'error',
    sentences: {
      en: 'Several key results are called {subject}: expected {expected}, found {found}.',
    },
  },
  'check-in-value': {
    severity: 'error',
    sentences: {
      en: 'The value for {subject} cannot be read: expected {expected}, found {found}.',
    },
  },
  'check-in-confidence': {
    severity: 'error',
    sentences: {
      en: 'The confidence for {subject} cannot be read: expected {expected}, found {found}.',
    },
  },
  'check-in-no-list': {
    severity: 'error',
    sentences: {
      en: 'There are no key results to check in: expected {expected}, found {found}.',
    },
  },
  'check-in-formula': {
    severity: 'info',
    sentences: {
      en: '{place} is worked out by a formula of yours and stays as it is: expected {expected}, found {found}. The check-in is written down all the same.',
    },
  },
});
