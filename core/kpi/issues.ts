import { defineIssues } from '../issue/defineIssues.ts';

/** Why a key figure cannot be worked out. */
export const kpiIssues = defineIssues({
  'kpi-no-answers': {
    severity: 'error',
    sentences: { en: 'There is nothing to count at {place}: expected {expected}, found {found}.' },
  },
  'kpi-answer-not-whole': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'kpi-either-or': {
    severity: 'error',
    sentences: { en: 'Give one or the other: expected {expected}, found {found} ({place}).' },
  },
  'kpi-counts': {
    severity: 'error',
    sentences: { en: 'The counts are incomplete at {place}: expected {expected}, found {found}.' },
  },
  'kpi-nothing-to-divide-by': {
    severity: 'error',
    sentences: { en: 'The figure is undefined at {place}: expected {expected}, found {found}.' },
  },
  'kpi-part-exceeds-whole': {
    severity: 'error',
    sentences: { en: '{place} is more than there is: expected {expected}, found {found}.' },
  },
  'kpi-method-needs': {
    severity: 'error',
    sentences: { en: 'This method needs {expected}: {place} is blank.' },
  },
  'kpi-lists-differ': {
    severity: 'error',
    sentences: { en: 'Two lists do not match at {place}: expected {expected}, found {found}.' },
  },
  'kpi-target-not-positive': {
    severity: 'error',
    sentences: {
      en: 'A share of the target is undefined at {place}: expected {expected}, found {found}.',
    },
  },
  'kpi-too-few-points': {
    severity: 'error',
    sentences: { en: 'Too few values for a trend at {place}: expected {expected}, found {found}.' },
  },
  'kpi-few-answers': {
    severity: 'error',
    sentences: {
      en: 'Too few answers to be shown at {place}: expected {expected}, found {found}.',
    },
  },
  'kpi-red-flag': {
    severity: 'error',
    sentences: { en: 'The red flag does not fit at {place}: expected {expected}, found {found}.' },
  },
});

/** What may be wrong with a list of key figures or with their data. */
export const kpiTableIssues = defineIssues({
  'kpi-unknown': {
    severity: 'error',
    sentences: { en: '{place} holds no such KPI: expected {expected}, found {found}.' },
  },
  'kpi-no-data': {
    severity: 'error',
    sentences: { en: 'Nothing can be scored in {place}: expected {expected}, found {found}.' },
  },
  'kpi-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'Only {found} of what was due in {place} has data: expected {expected} before the score is called good or bad.',
    },
  },
  'kpi-target-undefined': {
    severity: 'error',
    sentences: {
      en: 'The target of {subject} in {place} cannot be divided by: expected {expected}, found {found}.',
    },
  },
  'kpi-weight-missing': {
    severity: 'error',
    sentences: {
      en: '{subject} has no weight in {place}, but other KPIs have: expected {expected}.',
    },
  },
  'kpi-period-missing': {
    severity: 'error',
    sentences: { en: '{subject} has a value without a period at {place}: expected {expected}.' },
  },
  'kpi-period-repeated': {
    severity: 'error',
    sentences: {
      en: '{subject} has two rows for one period at {place}: expected {expected}, found {found}.',
    },
  },
  'kpi-gap': {
    severity: 'warning',
    sentences: { en: '{subject} has no value for {found} at {place}: expected {expected}.' },
  },
  'kpi-late': {
    severity: 'warning',
    sentences: { en: '{subject} is late: expected {expected}, found {found} ({place}).' },
  },
  'kpi-target-missing': {
    severity: 'warning',
    sentences: { en: '{subject} has no target at {place}, so it cannot be scored.' },
  },
  'kpi-owner-missing': {
    severity: 'warning',
    sentences: { en: '{subject} has no owner at {place}.' },
  },
  'kpi-direction-assumed': {
    severity: 'info',
    sentences: {
      en: 'The score takes higher as better in {place}: expected {expected}, found {found}.',
    },
  },
  'kpi-periods-across': {
    severity: 'info',
    sentences: {
      en: 'Figures by period are not scored: expected {expected}, found {found} ({place}).',
    },
  },
  'kpi-repeated': {
    severity: 'warning',
    sentences: { en: '{subject} stands here again ({place}): expected {expected}, found {found}.' },
  },
  'kpi-words-differ': {
    severity: 'warning',
    sentences: {
      en: '{subject} changes its {expected} at {place}: found {found}; the first one counts.',
    },
  },
  'kpi-mix-one-sided': {
    severity: 'warning',
    sentences: {
      en: 'All measures are of one kind in {place}: expected {expected}, found {found}.',
    },
  },
  'kpi-library-gap': {
    severity: 'warning',
    sentences: {
      en: '{subject} cannot be measured the same way twice: expected {expected}, found {found} ({place}).',
    },
  },
});
