import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a budget by itself; what its lines pay for is judged over all sheets. */
export const budgetIssues = defineIssues({
  'budget-overspent': {
    severity: 'warning',
    sentences: {
      en: 'More was spent on {subject} than set aside: expected {expected}, found {found} ({place}).',
    },
  },
  'budget-amount-missing': {
    severity: 'warning',
    sentences: { en: '{subject} has no amount: expected {expected}, found {found} ({place}).' },
  },
  'budget-amount-negative': {
    severity: 'error',
    sentences: {
      en: 'An amount below zero has no share: expected {expected}, found {found} ({place}).',
    },
  },
  'budget-id-repeated': {
    severity: 'warning',
    sentences: { en: 'An ID stands twice at {place}: expected {expected}, found {found}.' },
  },
  'budget-no-amounts': {
    severity: 'error',
    sentences: { en: 'There is no money in {place}: expected {expected}, found {found}.' },
  },
  'budget-no-links': {
    severity: 'error',
    sentences: {
      en: 'Nothing in {place} says what the money is for: expected {expected}, found {found}.',
    },
  },
  'budget-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'Many lines of {place} have no amount: expected {expected}, found {found}.',
    },
  },
});
