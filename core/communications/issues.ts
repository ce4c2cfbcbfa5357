import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a communication plan. */
export const communicationIssues = defineIssues({
  'communication-no-audience': {
    severity: 'warning',
    sentences: {
      en: 'Nobody is named who {subject} is for: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody sees to {subject}: expected {expected}, found {found} ({place}).' },
  },
  'communication-no-date': {
    severity: 'warning',
    sentences: {
      en: '{subject} was never told, and is planned for no day: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-overdue': {
    severity: 'warning',
    sentences: {
      en: '{subject} was told too long ago: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-reached-low': {
    severity: 'warning',
    sentences: {
      en: '{subject} reached too few of those it is meant for: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-not-asked': {
    severity: 'info',
    sentences: {
      en: 'Nobody asked whether {subject} was understood: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-understood-low': {
    severity: 'warning',
    sentences: {
      en: '{subject} was understood by too few: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-none-known': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
  'communication-too-few-answers': {
    severity: 'error',
    sentences: {
      en: 'Too few were asked to show a share: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-coverage-low': {
    severity: 'warning',
    sentences: { en: 'The share stands on little: expected {expected}, found {found} ({place}).' },
  },
});
