import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with scenarios. */
export const scenarioIssues = defineIssues({
  'scenario-worst-better': {
    severity: 'error',
    sentences: {
      en: 'The worst case of {subject} is better than the best: expected {expected}, found {found} ({place}).',
    },
  },
  'scenario-base-outside': {
    severity: 'warning',
    sentences: {
      en: 'The base case of {subject} lies outside the range: expected {expected}, found {found} ({place}).',
    },
  },
  'scenario-case-missing': {
    severity: 'warning',
    sentences: { en: '{subject} lacks a case: expected {expected}, found {found} ({place}).' },
  },
  'scenario-chances': {
    severity: 'error',
    sentences: {
      en: 'The chances of {subject} make no whole: expected {expected}, found {found} ({place}).',
    },
  },
  'scenario-unknown': {
    severity: 'error',
    sentences: {
      en: 'There is no such measure in {place}: expected {expected}, found {found}.',
    },
  },
  'scenario-no-value': {
    severity: 'error',
    sentences: {
      en: '{subject} has no value in this case: expected {expected}, found {found} ({place}).',
    },
  },
});
