import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with long-term outcomes. */
export const outcomeIssues = defineIssues({
  'outcome-repeated': {
    severity: 'warning',
    sentences: {
      en: '{subject} has two rows for one quarter, and the first counts: expected {expected}, found {found} ({place}).',
    },
  },
  'outcome-index-differs': {
    severity: 'error',
    sentences: {
      en: 'A quarter has two alignment indices: expected {expected}, found {found} ({place}).',
    },
  },
  'outcome-index-missing': {
    severity: 'warning',
    sentences: {
      en: '{subject} has no alignment index, so its outcomes compare with nothing: expected {expected}, found {found} ({place}).',
    },
  },
  'outcome-few-quarters': {
    severity: 'info',
    sentences: {
      en: '{subject} cannot be held against the index yet: expected {expected}, found {found} ({place}).',
    },
  },
  'outcome-unknown': {
    severity: 'error',
    sentences: { en: 'There is no such outcome in {place}: expected {expected}, found {found}.' },
  },
  'outcome-too-few': {
    severity: 'error',
    sentences: { en: 'No correlation can be given: expected {expected}, found {found} ({place}).' },
  },
});
