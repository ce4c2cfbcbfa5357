import { defineIssues } from '../../issue/defineIssues.ts';

/** What sheets about people say differently from the rest of the workbook. */
export const peopleIssues = defineIssues({
  'person-without-role': {
    severity: 'warning',
    sentences: {
      en: '{subject} answers for work and holds no role: expected {expected}, found {found} ({place}).',
    },
  },
  'role-deputy-needed': {
    severity: 'info',
    sentences: {
      en: 'Nobody stands in for {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'role-measure-unlisted': {
    severity: 'info',
    sentences: {
      en: 'Nobody looks at a measure that {subject} answers for: expected {expected}, found {found} ({place}).',
    },
  },
  'role-change-not-told': {
    severity: 'info',
    sentences: {
      en: 'The role {subject} changed in mid-cycle and nobody was told: expected {expected}, found {found} ({place}).',
    },
  },
  'linked-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} serves something that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-measure-unknown': {
    severity: 'warning',
    sentences: {
      en: 'A reward hangs on {subject}, which nobody measures: expected {expected}, found {found} ({place}).',
    },
  },
  'incentive-tied-to-okr': {
    severity: 'info',
    sentences: {
      en: 'A reward hangs on {subject}; whoever is paid by a goal sets it low and hides what goes wrong: expected {expected}, found {found} ({place}).',
    },
  },
  'recognition-left-out': {
    severity: 'info',
    sentences: {
      en: 'Nobody has recognised {subject}: expected {expected}, found {found} ({place}).',
    },
  },
});
