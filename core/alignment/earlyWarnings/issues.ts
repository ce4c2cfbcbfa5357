import { defineIssues } from '../../issue/defineIssues.ts';

/** What early signs say. */
export const earlyWarningIssues = defineIssues({
  'early-warning': {
    severity: 'info',
    sentences: {
      en: 'An early sign, {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'early-warning-no-table': {
    severity: 'error',
    sentences: { en: 'There is nothing to look at: expected {expected}, found {found}.' },
  },
});
