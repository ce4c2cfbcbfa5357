import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of rituals. */
export const rhythmIssues = defineIssues({
  'ritual-overdue': {
    severity: 'warning',
    sentences: {
      en: '{subject} has not taken place for too long: expected {expected}, found {found} ({place}).',
    },
  },
  'ritual-never-held': {
    severity: 'warning',
    sentences: {
      en: '{subject} is not known ever to have taken place: expected {expected}, found {found} ({place}).',
    },
  },
  'ritual-no-owner': {
    severity: 'warning',
    sentences: {
      en: 'Nobody sees to it that {subject} takes place: expected {expected}, found {found} ({place}).',
    },
  },
  'ritual-cadence-unknown': {
    severity: 'warning',
    sentences: {
      en: 'Nobody can tell how often {subject} is meant to take place: expected {expected}, found {found} ({place}).',
    },
  },
  'ritual-unlisted': {
    severity: 'warning',
    sentences: {
      en: 'A day is noted of {subject}, which is not among the rituals: expected {expected}, found {found} ({place}).',
    },
  },
  'rhythm-none-planned': {
    severity: 'error',
    sentences: {
      en: 'No rate can be worked out: expected {expected}, found {found} ({place}).',
    },
  },
  'rhythm-coverage-low': {
    severity: 'warning',
    sentences: {
      en: 'The rate stands on little: expected {expected}, found {found} ({place}).',
    },
  },
  'ritual-not-found': {
    severity: 'error',
    sentences: {
      en: 'There is no such ritual: expected {expected}, found {found} ({place}).',
    },
  },
});
