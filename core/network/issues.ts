import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with contacts, or keep a network from being measured. */
export const networkIssues = defineIssues({
  'tie-without-sender': {
    severity: 'warning',
    sentences: {
      en: 'A contact has nobody it starts from: expected {expected}, found {found} ({place}).',
    },
  },
  'tie-with-oneself': {
    severity: 'warning',
    sentences: {
      en: '{subject} is named as their own contact, which is left out: expected {expected}, found {found} ({place}).',
    },
  },
  'tie-department-differs': {
    severity: 'warning',
    sentences: {
      en: '{subject} stands in two departments; the first is taken: expected {expected}, found {found} ({place}).',
    },
  },
  'tie-cell-unreadable': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'network-many-departments': {
    severity: 'error',
    sentences: {
      en: 'There are too many departments for a table: expected {expected}, found {found} ({place}).',
    },
  },
  'network-isolate': {
    severity: 'warning',
    sentences: {
      en: '{subject} has no contact with anybody: expected {expected}, found {found} ({place}).',
    },
  },
  'network-closed-department': {
    severity: 'warning',
    sentences: {
      en: '{subject} keeps to itself: expected {expected}, found {found} ({place}).',
    },
  },
  'network-cut-person': {
    severity: 'warning',
    sentences: {
      en: 'Without {subject} the network falls apart: expected {expected}, found {found} ({place}).',
    },
  },
  'network-no-ties': {
    severity: 'error',
    sentences: {
      en: 'There is nothing to measure in {place}: expected {expected}, found {found}.',
    },
  },
  'network-no-departments': {
    severity: 'error',
    sentences: {
      en: 'Nobody’s department is known ({place}): expected {expected}, found {found}.',
    },
  },
  'network-department-missing': {
    severity: 'warning',
    sentences: {
      en: 'Contacts of people without a department are left out ({place}): expected {expected}, found {found}.',
    },
  },
  'network-group-unknown': {
    severity: 'error',
    sentences: { en: 'There is no department {subject}: expected {expected}, found {found}.' },
  },
  'network-too-few-people': {
    severity: 'error',
    sentences: {
      en: 'Too few people to show anything ({place}): expected {expected}, found {found}.',
    },
  },
  'network-too-large': {
    severity: 'error',
    sentences: {
      en: 'The network is too large to be worked out at once ({place}): expected {expected}, found {found}.',
    },
  },
});
