import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a list of automations. */
export const automationIssues = defineIssues({
  'automation-no-objective': {
    severity: 'warning',
    sentences: {
      en: '{subject} serves no objective: expected {expected}, found {found} ({place}).',
    },
  },
  'automation-no-accountable': {
    severity: 'warning',
    sentences: {
      en: 'Nobody answers for {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'automation-no-baseline': {
    severity: 'warning',
    sentences: {
      en: 'Nobody will know whether {subject} helped: expected {expected}, found {found} ({place}).',
    },
  },
  'automation-personal-data-unanswered': {
    severity: 'warning',
    sentences: {
      en: 'Which personal data {subject} uses is not answered: expected {expected}, found {found} ({place}).',
    },
  },
  'automation-no-legal-basis': {
    severity: 'warning',
    sentences: {
      en: '{subject} uses personal data without a basis: expected {expected}, found {found} ({place}).',
    },
  },
  'automation-none': {
    severity: 'error',
    sentences: {
      en: 'There is no automation in {place}: expected {expected}, found {found}.',
    },
  },
});
