import { defineIssues } from '../issue/defineIssues.ts';

/** What the lint says of the wording and the completeness of key results and objectives. */
export const lintIssues = defineIssues({
  'kr-no-text': {
    severity: 'warning',
    sentences: { en: 'The key result has no text: expected {expected}.' },
  },
  'kr-not-measurable': {
    severity: 'warning',
    sentences: { en: 'Nothing in "{subject}" can be measured: expected {expected}.' },
  },
  'kr-target-in-text': {
    severity: 'info',
    sentences: { en: 'The target stands only in the text ({found}): expected {expected}.' },
  },
  'kr-target-differs': {
    severity: 'info',
    sentences: { en: 'Text and target disagree: expected {expected}, found {found}.' },
  },
  'kr-vague': {
    severity: 'info',
    sentences: { en: '{found} does not say how much: expected {expected}.' },
  },
  'kr-activity': {
    severity: 'info',
    sentences: { en: '{found} reads as an activity: expected {expected}.' },
  },
  'kr-too-long': {
    severity: 'info',
    sentences: { en: 'The text is long ({found}): expected {expected}.' },
  },
  'kr-direction': {
    severity: 'warning',
    sentences: { en: 'Type and numbers disagree: expected {expected}, found {found}.' },
  },
  'kr-no-unit': {
    severity: 'info',
    sentences: { en: 'The numbers have no unit: expected {expected}.' },
  },
  'kr-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody answers for "{subject}": expected {expected}.' },
  },
  'kr-several-owners': {
    severity: 'info',
    sentences: {
      en: 'Several people answer for "{subject}" ({found}): expected {expected}, and the others as co-owners.',
    },
  },
  'kr-no-due-date': {
    severity: 'info',
    sentences: { en: 'There is no due date for "{subject}": expected {expected}.' },
  },
  'kr-overdue': {
    severity: 'warning',
    sentences: { en: '"{subject}" is overdue: expected {expected}, found {found}.' },
  },
  'kr-guardrail-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The guardrail of "{subject}" is not in the list: found {found}, expected {expected}.',
    },
  },
  'kr-guardrail-hurt': {
    severity: 'warning',
    sentences: {
      en: '"{subject}" advances while its guardrail suffers: expected {expected}, found {found}.',
    },
  },
  'kr-override-no-end': {
    severity: 'warning',
    sentences: {
      en: 'The status set by hand for {subject} does not hold: {place} is blank, expected {expected}; found {found}.',
    },
  },
  'kr-zones': {
    severity: 'warning',
    sentences: {
      en: 'Commit, target and stretch of "{subject}" are out of order: expected {expected}, found {found}.',
    },
  },
  'objective-many-key-results': {
    severity: 'warning',
    sentences: { en: 'Objective "{subject}" has {found} key results: expected {expected}.' },
  },
  'objective-no-key-results': {
    severity: 'warning',
    sentences: { en: 'Objective "{subject}" has no key result: expected {expected}.' },
  },
  'objective-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody answers for objective "{subject}": expected {expected}.' },
  },
  'okr-column-absent': {
    severity: 'info',
    sentences: { en: 'There is no column for {subject}: {expected} (found {found}).' },
  },
  'okr-not-measurable': {
    severity: 'warning',
    sentences: {
      en: '{found} key results name nothing that can be measured, the first at {place}: expected {expected}.',
    },
  },
  'okr-layout': {
    severity: 'info',
    sentences: {
      en: 'The key results of {place} were not checked row by row: expected {expected}, found {found}.',
    },
  },
});
