import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a fit matrix. */
export const fitIssues = defineIssues({
  'fit-not-found': {
    severity: 'error',
    sentences: { en: 'No fit matrix was found in {place}: expected {expected}, found {found}.' },
  },
  'fit-no-data': {
    severity: 'error',
    sentences: { en: 'No pair is rated in {place}: expected {expected}, found {found}.' },
  },
  'fit-code-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The fit of {subject} cannot be read: expected {expected}, found {found} ({place}). The pair is left out.',
    },
  },
  'fit-asymmetric': {
    severity: 'warning',
    sentences: {
      en: 'The two halves of the matrix say different things of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'fit-negative-without-note': {
    severity: 'info',
    sentences: {
      en: 'Nobody wrote down why {subject} hinder each other: expected {expected}, found {found} ({place}).',
    },
  },
  'fit-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'Too few pairs of {subject} are rated for an index: expected {expected}, found {found} ({place}).',
    },
  },
});
