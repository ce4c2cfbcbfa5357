import { defineIssues } from '../../core/issue/defineIssues.ts';

/** What can be wrong with a path, or with a file of plain text. */
export const pathIssues = defineIssues({
  'file-missing': {
    severity: 'error',
    sentences: { en: '{subject} does not exist.' },
  },
  'file-no-permission': {
    severity: 'error',
    sentences: { en: '{subject} may not be {expected}: the system refuses it ({found}).' },
  },
  'file-is-directory': {
    severity: 'error',
    sentences: { en: '{subject} is a folder: expected {expected}.' },
  },
  'file-not-readable': {
    severity: 'error',
    sentences: { en: '{subject} could not be {expected}: {found}.' },
  },
  'file-is-input': {
    severity: 'error',
    sentences: {
      en: '{subject} is the file that was read: write to another one, the original is never changed.',
    },
  },
  'file-exists': {
    severity: 'error',
    sentences: { en: '{subject} exists already: choose another name or remove it first.' },
  },
  'text-empty': {
    severity: 'error',
    sentences: { en: '{subject} holds no text: expected {expected}.' },
  },
  'text-binary': {
    severity: 'error',
    sentences: { en: '{subject} is no text file: expected {expected}, found {found}.' },
  },
  'text-quote-open': {
    severity: 'warning',
    sentences: {
      en: '{subject}: a quotation mark is never closed, so everything after row {found} may be in one cell.',
    },
  },
});
