import { defineIssues } from '../issue/defineIssues.ts';

/** Issues about reading cells and tables; every host and function shares them. */
export const sheetIssues = defineIssues({
  'cell-unreadable': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'cell-error': {
    severity: 'error',
    sentences: { en: '{place} holds {found}; mend that formula first (expected {expected}).' },
  },
  'value-out-of-range': {
    severity: 'error',
    sentences: { en: '{place}: {found} is outside what is allowed ({expected}).' },
  },
  'column-missing': {
    severity: 'error',
    sentences: {
      en: 'No column for {subject} was found in {place}: expected {expected}, found {found}.',
    },
  },
  'columns-out-of-order': {
    severity: 'error',
    sentences: {
      en: 'Without a header row the columns must be {expected}; {place} has {found}.',
    },
  },
  'header-doubtful': {
    severity: 'error',
    sentences: {
      en: 'It is not clear whether {place} begins with a header row: expected {expected}, found {found}. Say TRUE or FALSE in hasHeader.',
    },
  },
  'table-empty': {
    severity: 'error',
    sentences: { en: '{place} holds no rows: expected {expected}, found {found}.' },
  },
  'cell-changed': {
    severity: 'warning',
    sentences: {
      en: '{place} was left alone: it changed meanwhile (planned against {expected}, now {found}).',
    },
  },
  'foreign-formula': {
    severity: 'warning',
    sentences: { en: '{place} was left alone: it holds a formula that is not Tandem’s ({found}).' },
  },
  'edit-refused': {
    severity: 'error',
    sentences: { en: '{place} could not be changed: expected {expected}, found {found}.' },
  },
});
