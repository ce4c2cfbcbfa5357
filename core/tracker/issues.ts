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
  'layout-unsuited': {
    severity: 'error',
    sentences: {
      en: '{place}: this table can be checked, but not turned into a tracker in place: expected {expected}, found {found}.',
    },
  },
  'helper-disagrees': {
    severity: 'warning',
    sentences: {
      en: '{place} no longer says what {subject} says: expected {expected}, found {found}. Formulas go by this cell; correct one of the two, or turn the sheet into a tracker once more.',
    },
  },
  'journal-missing': {
    severity: 'info',
    sentences: { en: 'Nothing was left half done: expected {expected}, found {found}.' },
  },
  'read-as-it-is': {
    severity: 'error',
    sentences: {
      en: 'Tandem reads this sheet where it stands and checks it; there is nothing to turn into a tracker: expected {expected}, found {found} ({place}).',
    },
  },
  'table-without-rows': {
    severity: 'info',
    sentences: {
      en: 'This table has no rows yet, so nothing of it was checked ({place}): expected {expected}, found {found}.',
    },
  },
  'tracker-already': {
    severity: 'info',
    sentences: { en: '{place} is a tracker already; nothing is missing ({found}).' },
  },
});
