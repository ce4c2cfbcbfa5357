import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a capacity plan. */
export const capacityIssues = defineIssues({
  'capacity-exceeded': {
    severity: 'warning',
    sentences: {
      en: 'More is planned for {subject} than there is time for: expected {expected}, found {found} ({place}).',
    },
  },
  'capacity-unknown': {
    severity: 'warning',
    sentences: {
      en: 'Whether the plan of {subject} fits is not known: expected {expected}, found {found} ({place}).',
    },
  },
  'capacity-none': {
    severity: 'error',
    sentences: { en: 'There is no team to judge in {place}: expected {expected}, found {found}.' },
  },
});
