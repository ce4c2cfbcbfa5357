import { defineIssues } from '../issue/defineIssues.ts';

/** Issues of respelling formulas after a move between hosts. */
export const repairIssues = defineIssues({
  'repair-name-taken': {
    severity: 'warning',
    sentences: {
      en: '{place} calls {found}, which is a name of the workbook’s own there: it was left as it is ({expected}).',
    },
  },
  'repair-sheets-function': {
    severity: 'warning',
    sentences: {
      en: '{place} also calls {found}: it keeps the value Google Sheets gave it ({expected}).',
    },
  },
  'repair-spill-remains': {
    severity: 'warning',
    sentences: {
      en: '{place}: {found} cells hold values that a spilled result left; clear them so that it can spill again ({expected}).',
    },
  },
  'repair-nothing': {
    severity: 'info',
    sentences: { en: 'No formula needs a repair: {found} ({expected}).' },
  },
  'repair-target-unknown': {
    severity: 'error',
    sentences: { en: 'Formulas cannot be repaired for "{found}": expected {expected}.' },
  },
});
