import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of roles. */
export const roleIssues = defineIssues({
  'role-person-missing': {
    severity: 'warning',
    sentences: {
      en: 'Nobody holds the role {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'role-person-overloaded': {
    severity: 'warning',
    sentences: { en: '{subject} holds many roles: expected {expected}, found {found} ({place}).' },
  },
  'role-deputy-same': {
    severity: 'warning',
    sentences: {
      en: 'The deputy of {subject} is whoever holds it: expected {expected}, found {found} ({place}).',
    },
  },
  'role-stale': {
    severity: 'info',
    sentences: {
      en: 'The role {subject} was not looked at for long: expected {expected}, found {found} ({place}).',
    },
  },
  'role-nobody-owns': {
    severity: 'error',
    sentences: { en: 'No share can be worked out: expected {expected}, found {found} ({place}).' },
  },
});
