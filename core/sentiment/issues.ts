import { defineIssues } from '../issue/defineIssues.ts';

/** Why a text cannot be judged, or only doubtfully. */
export const sentimentIssues = defineIssues({
  'sentiment-no-text': {
    severity: 'error',
    sentences: { en: 'There is no text in {place}: expected {expected}, found {found}.' },
  },
  'sentiment-no-words': {
    severity: 'error',
    sentences: {
      en: 'No word of the list is in {place}: expected {expected}, found {found}.',
    },
  },
  'sentiment-language-unclear': {
    severity: 'error',
    sentences: {
      en: 'The language of {place} cannot be told: expected {expected}, found {found}.',
    },
  },
  'sentiment-few-words': {
    severity: 'warning',
    sentences: {
      en: 'The score of {place} stands on few words: expected {expected}, found {found}.',
    },
  },
});
