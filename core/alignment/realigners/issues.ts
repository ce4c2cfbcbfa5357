import { defineIssues } from '../../issue/defineIssues.ts';

/** Why a realigner has nothing to write. */
export const realignerIssues = defineIssues({
  'realign-nothing-missing': {
    severity: 'info',
    sentences: {
      en: 'No sheet is missing for this and nothing can be filled in without you: expected {expected}, found {found}. Mend the rows of the evidence one by one.',
    },
  },
});
