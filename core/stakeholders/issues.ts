import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of stakeholders. */
export const stakeholderIssues = defineIssues({
  'stakeholder-opponent-without-action': {
    severity: 'warning',
    sentences: {
      en: '{subject} can stop the change and nothing is done: expected {expected}, found {found} ({place}).',
    },
  },
  'stakeholder-no-contact': {
    severity: 'warning',
    sentences: {
      en: 'Nobody has talked with {subject} lately: expected {expected}, found {found} ({place}).',
    },
  },
  'stakeholder-support-unknown': {
    severity: 'info',
    sentences: {
      en: 'Where {subject} stands is not known: expected {expected}, found {found} ({place}).',
    },
  },
  'stakeholder-level-unread': {
    severity: 'error',
    sentences: {
      en: 'A level of {subject} cannot be read: expected {expected}, found {found} ({place}).',
    },
  },
  'stakeholder-none-rated': {
    severity: 'error',
    sentences: {
      en: 'No support can be worked out: expected {expected}, found {found} ({place}).',
    },
  },
  'stakeholder-coverage-low': {
    severity: 'warning',
    sentences: {
      en: 'The support stands on few stakeholders: expected {expected}, found {found} ({place}).',
    },
  },
});
