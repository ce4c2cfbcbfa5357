import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with the answers to a survey. */
export const surveyIssues = defineIssues({
  'survey-answer-outside': {
    severity: 'error',
    sentences: { en: '{place} is no answer on the scale: expected {expected}, found {found}.' },
  },
  'survey-scale-unclear': {
    severity: 'error',
    sentences: {
      en: 'The answers to {subject} fit several scales: expected {expected}, found {found} ({place}).',
    },
  },
  'survey-scale-assumed': {
    severity: 'info',
    sentences: { en: 'The scale was taken from the answers: expected {expected}, found {found}.' },
  },
  'survey-no-questions': {
    severity: 'error',
    sentences: { en: 'No questions with answers: expected {expected}, found {found}.' },
  },
  'survey-unknown-aspect': {
    severity: 'error',
    sentences: { en: 'No questions on {subject}: expected {expected}, found {found}.' },
  },
  'survey-unknown-team': {
    severity: 'error',
    sentences: { en: 'Nobody of {subject} answered: expected {expected}, found {found}.' },
  },
  'survey-masked': {
    severity: 'error',
    sentences: {
      en: 'Not shown, to protect who answered: expected {expected}, found {found}.',
    },
  },
  'survey-undefined': {
    severity: 'error',
    sentences: { en: '{subject} is undefined: expected {expected}, found {found}.' },
  },
  'survey-few-answers': {
    severity: 'info',
    sentences: {
      en: 'Too few answers to be shown: expected {expected}, found {found} ({place}).',
    },
  },
  'survey-straight-line': {
    severity: 'info',
    sentences: {
      en: 'Every question is answered alike: expected {expected}, found {found} ({place}).',
    },
  },
  'survey-reversed-unmarked': {
    severity: 'info',
    sentences: {
      en: '{subject} runs against the other questions: expected {expected}, found {found} ({place}).',
    },
  },
});
