import { defineIssues } from '../../issue/defineIssues.ts';

/** What may be wrong with the way from the vision down to the money. */
export const graphIssues = defineIssues({
  'graph-orphan': {
    severity: 'warning',
    sentences: {
      en: '{subject} serves nothing above it: expected {expected}, found {found} ({place}).',
    },
  },
  'graph-circle': {
    severity: 'error',
    sentences: {
      en: '{subject} is a part of itself in the end: expected {expected}, found {found} ({place}).',
    },
  },
  'graph-not-joined': {
    severity: 'info',
    sentences: {
      en: 'Nothing here says what it serves in the rest of the workbook ({subject}): expected {expected}, found {found} ({place}).',
    },
  },
  'graph-level-skip': {
    severity: 'info',
    sentences: { en: '{subject} skips a level: expected {expected}, found {found} ({place}).' },
  },
  'graph-several-parents': {
    severity: 'warning',
    sentences: {
      en: '{subject} hangs under several and would count in each: expected {expected}, found {found} ({place}).',
    },
  },
  'graph-measure-counted-twice': {
    severity: 'warning',
    sentences: {
      en: 'The measure {subject} counts in full in several key results: expected {expected}, found {found} ({place}).',
    },
  },
  'graph-measure-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} is read from a measure that no list has: expected {expected}, found {found} ({place}).',
    },
  },
  'initiative-without-objective': {
    severity: 'warning',
    sentences: {
      en: 'The initiative {subject} serves no objective: expected {expected}, found {found} ({place}).',
    },
  },
  'initiative-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The initiative {subject} serves something that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
  'budget-without-objective': {
    severity: 'warning',
    sentences: {
      en: 'No objective claims the money for {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'budget-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The money for {subject} goes to something that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
  'strategy-line-without-objective': {
    severity: 'warning',
    sentences: {
      en: 'No objective serves the line {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'scorecard-objective-not-pursued': {
    severity: 'info',
    sentences: {
      en: 'Nobody pursues {subject} in this cycle: expected {expected}, found {found} ({place}).',
    },
  },
  'explore-share-exceeded': {
    severity: 'info',
    sentences: {
      en: 'More is flagged as exploration than is protected: expected {expected}, found {found} ({place}).',
    },
  },
  'graph-level-unknown': {
    severity: 'error',
    sentences: { en: '{place} names no known level: expected {expected}, found {found}.' },
  },
  'graph-id-unknown': {
    severity: 'error',
    sentences: { en: 'There is no such row in {place}: expected {expected}, found {found}.' },
  },
  'graph-too-flat': {
    severity: 'error',
    sentences: {
      en: 'There is nothing below the top in {place}: expected {expected}, found {found}.',
    },
  },
  'graph-path-circle': {
    severity: 'error',
    sentences: {
      en: 'The way up runs in a circle in {place}: expected {expected}, found {found}.',
    },
  },
  'graph-path-broken': {
    severity: 'warning',
    sentences: {
      en: 'The way up ends before the top in {place}: expected {expected}, found {found}.',
    },
  },
});
