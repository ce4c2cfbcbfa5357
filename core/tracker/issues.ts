import { defineIssues } from '../issue/defineIssues.ts';

/** Issues of adding and converting trackers. */
export const trackerIssues = defineIssues({
  'sheet-missing': {
    severity: 'error',
    sentences: { en: 'There is no sheet "{subject}": expected {expected}.' },
  },
  'template-unknown': {
    severity: 'error',
    sentences: { en: 'There is no template "{subject}": expected {expected}.' },
  },
  'nothing-recognised': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'tracker-already': {
    severity: 'info',
    sentences: { en: '{place} is a tracker already; nothing is missing ({found}).' },
  },
});
