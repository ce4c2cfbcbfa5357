import { defineIssues } from '../../issue/defineIssues.ts';

/** Why a target was not changed as it was meant. */
export const targetChangeIssues = defineIssues({
  'target-change-reason': {
    severity: 'error',
    sentences: {
      en: 'A target is not moved without saying why: expected {expected}, found {found}.',
    },
  },
  'target-change-value': {
    severity: 'error',
    sentences: {
      en: 'The new target of {subject} cannot be read: expected {expected}, found {found}.',
    },
  },
  'target-change-unknown': {
    severity: 'error',
    sentences: { en: 'No key result is called {subject}: expected {expected}, found {found}.' },
  },
  'target-change-several': {
    severity: 'error',
    sentences: {
      en: 'Several key results are called {subject}: expected {expected}, found {found}.',
    },
  },
  'target-change-no-column': {
    severity: 'error',
    sentences: {
      en: 'The list of {subject} has no place for a target: expected {expected}, found {found}.',
    },
  },
  'target-change-formula': {
    severity: 'error',
    sentences: {
      en: 'The target of {subject} is worked out by a formula of yours ({place}): expected {expected}, found {found}.',
    },
  },
  'target-change-same': {
    severity: 'info',
    sentences: {
      en: 'The target of {subject} stays as it is: expected {expected}, found {found} ({place}).',
    },
  },
});
