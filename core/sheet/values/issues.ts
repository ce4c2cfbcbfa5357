import { defineIssues } from '../../issue/defineIssues.ts';

/** Issues about what stands in one cell. */
export const valueIssues = defineIssues({
  'number-unreadable': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'number-ambiguous': {
    severity: 'error',
    sentences: {
      en: '{place}: {found} can be read in two ways; write it so that it is {expected}.',
    },
  },
  'date-unreadable': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'date-ambiguous': {
    severity: 'error',
    sentences: {
      en: '{place}: it is not clear which part of {found} is the day and which the month; expected {expected}.',
    },
  },
  'value-error': {
    severity: 'error',
    sentences: { en: '{place} holds {found}; mend that formula first (expected {expected}).' },
  },
});
