import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a log of assumptions. */
export const assumptionIssues = defineIssues({
  'assumption-none': {
    severity: 'error',
    sentences: { en: 'There is nothing to test in {place}: expected {expected}, found {found}.' },
  },
  'assumption-stale': {
    severity: 'warning',
    sentences: {
      en: 'Nobody tested {subject} lately: expected {expected}, found {found} ({place}).',
    },
  },
  'assumption-tested-in-future': {
    severity: 'warning',
    sentences: {
      en: 'The last test of {subject} is still to come: expected {expected}, found {found} ({place}).',
    },
  },
  'assumption-confident-without-evidence': {
    severity: 'warning',
    sentences: {
      en: 'Somebody is sure of {subject} and does not say why: expected {expected}, found {found} ({place}).',
    },
  },
  'assumption-confidence-unread': {
    severity: 'warning',
    sentences: {
      en: 'The confidence in {subject} cannot be read: expected {expected}, found {found} ({place}).',
    },
  },
  'assumption-owner-missing': {
    severity: 'warning',
    sentences: {
      en: 'Nobody sees to the test of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'assumption-refuted-linked': {
    severity: 'warning',
    sentences: {
      en: 'An objective still rests on {subject}, which was shown to be wrong: expected {expected}, found {found} ({place}).',
    },
  },
});
