import { defineIssues } from '../issue/defineIssues.ts';

/** Issues about the arguments of a function. */
export const argumentIssues = defineIssues({
  'argument-missing': {
    severity: 'error',
    sentences: { en: '{place} is missing: expected {expected}.' },
  },
  'argument-error': {
    severity: 'error',
    sentences: { en: '{place} holds {found}: expected {expected}.' },
  },
  'argument-kind': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'argument-bounds': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'result-too-large': {
    severity: 'error',
    sentences: {
      en: 'The result is no number a cell can hold: expected {expected}, found {found}.',
    },
  },
  'argument-too-many': {
    severity: 'error',
    sentences: { en: 'Too many arguments: expected {expected}, found {found}.' },
  },
  'function-unknown': {
    severity: 'error',
    sentences: { en: 'There is no function {subject}: expected {expected}.' },
  },
});
