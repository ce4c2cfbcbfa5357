import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a strategy. */
export const strategyIssues = defineIssues({
  'strategy-owner-missing': {
    severity: 'warning',
    sentences: {
      en: 'Nobody owns {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'strategy-value-without-behaviour': {
    severity: 'warning',
    sentences: {
      en: 'The value {subject} says nothing of what people do: expected {expected}, found {found} ({place}).',
    },
  },
  'strategy-id-repeated': {
    severity: 'warning',
    sentences: { en: 'An ID stands twice at {place}: expected {expected}, found {found}.' },
  },
  'strategy-parent-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} serves something that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
  'strategy-parent-circle': {
    severity: 'error',
    sentences: {
      en: '{subject} serves itself in the end: expected {expected}, found {found} ({place}).',
    },
  },
  'strategy-objective-without-line': {
    severity: 'warning',
    sentences: {
      en: '{subject} serves no line of the strategy: expected {expected}, found {found} ({place}).',
    },
  },
  'strategy-no-vision': {
    severity: 'warning',
    sentences: {
      en: 'The strategy has lines but names no vision: expected {expected}, found {found} ({place}).',
    },
  },
});
