import { defineIssues } from '../../issue/defineIssues.ts';

/** What dependencies and joint milestones name that the workbook does not list. */
export const dependencyJoinIssues = defineIssues({
  'teamwork-link-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} hangs on something that no list has: expected {expected}, found {found} ({place}).',
    },
  },
  'teamwork-team-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} names a team that nothing else in the workbook knows: expected {expected}, found {found} ({place}).',
    },
  },
});
