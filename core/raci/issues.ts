import { defineIssues } from '../issue/defineIssues.ts';

/** Issues about responsibility matrices; `{subject}` is the task or the person. */
export const raciIssues = defineIssues({
  'raci-not-found': {
    severity: 'error',
    sentences: {
      en: 'No responsibility matrix was found in {place}: expected {expected}, found {found}.',
    },
  },
  'raci-variant-unclear': {
    severity: 'error',
    sentences: { en: 'The letters in {place} fit no variant: expected {expected}, found {found}.' },
  },
  'raci-task-unknown': {
    severity: 'error',
    sentences: { en: 'There is no task “{subject}”: expected {expected}.' },
  },
  'raci-person-unknown': {
    severity: 'error',
    sentences: { en: 'There is nobody called “{subject}”: expected {expected}.' },
  },
  'raci-nobody': {
    severity: 'error',
    sentences: {
      en: 'Nobody holds the letter for “{subject}”: expected {expected}, found {found}.',
    },
  },
  'raci-letter-outside': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'raci-no-letters': {
    severity: 'info',
    sentences: { en: 'No letters are filled in yet: expected {expected}, found {found}.' },
  },
  'raci-no-accountable': {
    severity: 'error',
    sentences: { en: 'Nobody is accountable for “{subject}”: expected {expected}; found {found}.' },
  },
  'raci-several-accountable': {
    severity: 'error',
    sentences: {
      en: 'Several people are accountable for “{subject}”: expected {expected}; found {found}.',
    },
  },
  'raci-no-responsible': {
    severity: 'error',
    sentences: { en: 'Nobody does “{subject}”: expected {expected}; found {found}.' },
  },
  'raci-only-informed': {
    severity: 'error',
    sentences: {
      en: '“{subject}” has listeners and nobody who does it or answers for it: expected {expected}; found {found}.',
    },
  },
  'raci-row-empty': {
    severity: 'error',
    sentences: { en: 'Nobody has a part in “{subject}”: expected {expected}; found {found}.' },
  },
  'raci-task-duplicate': {
    severity: 'warning',
    sentences: { en: '“{subject}” is listed more than once: expected {expected}; found {found}.' },
  },
  'raci-task-unnamed': {
    severity: 'warning',
    sentences: {
      en: 'The letters in {subject} belong to no task: expected {expected}; found {found}.',
    },
  },
  'raci-letter-unknown': {
    severity: 'error',
    sentences: { en: 'Unknown code for “{subject}”: expected {expected}; found {found}.' },
  },
  'raci-letter-lookalike': {
    severity: 'info',
    sentences: {
      en: 'A letter for “{subject}” comes from another alphabet, so formulas do not count it: expected {expected}; found {found}.',
    },
  },
  'raci-many-responsible': {
    severity: 'warning',
    sentences: { en: 'Many people do “{subject}”: expected {expected}; found {found}.' },
  },
  'raci-many-consulted': {
    severity: 'warning',
    sentences: {
      en: 'Many people are consulted on “{subject}”: expected {expected}; found {found}.',
    },
  },
  'raci-many-informed': {
    severity: 'info',
    sentences: {
      en: 'Many people are informed about “{subject}”: expected {expected}; found {found}.',
    },
  },
  'raci-no-exchange': {
    severity: 'info',
    sentences: {
      en: 'Nobody is asked or told about “{subject}”: expected {expected}; found {found}.',
    },
  },
  'raci-accountable-load': {
    severity: 'warning',
    sentences: { en: '{subject} answers for most tasks: expected {expected}; found {found}.' },
  },
  'raci-responsible-load': {
    severity: 'warning',
    sentences: { en: '{subject} works on most tasks: expected {expected}; found {found}.' },
  },
  'raci-consulted-load': {
    severity: 'info',
    sentences: { en: '{subject} is consulted on most tasks: expected {expected}; found {found}.' },
  },
  'raci-always-involved': {
    severity: 'warning',
    sentences: { en: '{subject} has a part in every task: expected {expected}; found {found}.' },
  },
  'raci-all-involved': {
    severity: 'warning',
    sentences: {
      en: 'Many people have a part in every task: expected {expected}; found {found}.',
    },
  },
  'raci-no-duty': {
    severity: 'info',
    sentences: {
      en: '{subject} neither does nor answers for anything: expected {expected}; found {found}.',
    },
  },
  'raci-top-of-both': {
    severity: 'warning',
    sentences: {
      en: '{subject} both does the most and answers for the most: expected {expected}; found {found}.',
    },
  },
  'raci-accountable-group': {
    severity: 'warning',
    sentences: {
      en: '{subject} is a group and answers for tasks: expected {expected}; found {found}.',
    },
  },
  'raci-accountable-unnamed': {
    severity: 'warning',
    sentences: {
      en: 'Somebody without a name answers for tasks: expected {expected}; found {found}.',
    },
  },
  'raci-one-decider': {
    severity: 'error',
    sentences: {
      en: '“{subject}” needs one person who decides: expected {expected}; found {found}.',
    },
  },
  'raci-several-vetoes': {
    severity: 'warning',
    sentences: { en: 'Several people may stop “{subject}”: expected {expected}; found {found}.' },
  },
  'raci-one-driver': {
    severity: 'error',
    sentences: { en: '“{subject}” needs one driver: expected {expected}; found {found}.' },
  },
  'raci-one-approver': {
    severity: 'error',
    sentences: { en: '“{subject}” needs one approver: expected {expected}; found {found}.' },
  },
});
