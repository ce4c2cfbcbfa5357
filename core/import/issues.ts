import { defineIssues } from '../issue/defineIssues.ts';

/** Issues of taking over an export file. */
export const importIssues = defineIssues({
  'import-format-unknown': {
    severity: 'error',
    sentences: { en: 'There is no import format "{found}": expected {expected}.' },
  },
  'import-sheet-missing': {
    severity: 'error',
    sentences: { en: 'There is no sheet "{found}": expected {expected}.' },
  },
  'import-header-missing': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'import-nothing': {
    severity: 'error',
    sentences: { en: '{place} holds nothing to import: expected {expected}, found {found}.' },
  },
  'import-again': {
    severity: 'warning',
    sentences: {
      en: '{found} goals of the export stand on {place} already: expected {expected}. Taken over again, each gets a second row.',
    },
  },
  'import-kind-unknown': {
    severity: 'error',
    sentences: {
      en: '{place}: "{subject}" was not imported, because its kind is not known: expected {expected}, found {found}.',
    },
  },
  'import-kind-assumed': {
    severity: 'info',
    sentences: { en: '{place}: {found} is imported as an initiative (known are {expected}).' },
  },
  'import-title-missing': {
    severity: 'error',
    sentences: { en: '{place} was not imported: expected {expected}, found {found}.' },
  },
  'import-word-unknown': {
    severity: 'warning',
    sentences: {
      en: '{place}: expected {expected}, found {found}; the text is kept in the comment.',
    },
  },
  'import-value-unread': {
    severity: 'warning',
    sentences: {
      en: '{place}: expected {expected}, found {found}; the text is kept in the comment.',
    },
  },
  'import-column-left': {
    severity: 'info',
    sentences: { en: '{place} is not carried over: {found}.' },
  },
  'import-ids-made': {
    severity: 'info',
    sentences: { en: '{place}: {found} rows without an id got one ({expected}).' },
  },
  'import-id-repeated': {
    severity: 'warning',
    sentences: { en: '{place}: the id {found} is used twice: expected {expected}.' },
  },
  'import-parent-missing': {
    severity: 'warning',
    sentences: {
      en: '{place}: "{subject}" belongs to {found}, which is not in the file: expected {expected}.',
    },
  },
  'import-parent-indirect': {
    severity: 'warning',
    sentences: {
      en: '{place}: "{subject}" belongs to {found}: expected {expected}. It was put under the objective above, the original is kept in the comment.',
    },
  },
  'import-parents-several': {
    severity: 'warning',
    sentences: {
      en: '{place}: "{subject}" belongs to {found}: expected {expected}. The first one counts, the others are kept in the comment.',
    },
  },
  'import-objective-none': {
    severity: 'warning',
    sentences: {
      en: '{place}: "{subject}" belongs to no objective: expected {expected}, found {found}.',
    },
  },
  'import-current-derived': {
    severity: 'info',
    sentences: {
      en: 'In {place} the current value of {found} key results was worked back from their progress, start and target: expected {expected}.',
    },
  },
  'import-outcome-open': {
    severity: 'info',
    sentences: {
      en: '{place}: "{subject}" is {found}, which does not say how it ended: expected {expected} under Closed as.',
    },
  },
  'import-check-in-unread': {
    severity: 'warning',
    sentences: { en: '{place}: a check-in was not imported: expected {expected}, found {found}.' },
  },
});
