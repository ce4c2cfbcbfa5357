import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with estimates of money and what they stand on. */
export const moneyIssues = defineIssues({
  'cost-assumption-missing': {
    severity: 'warning',
    sentences: {
      en: 'Nothing is estimated for {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'cost-source-missing': {
    severity: 'warning',
    sentences: {
      en: 'Nobody can tell where the assumptions of {subject} come from: expected {expected}, found {found} ({place}).',
    },
  },
  'cost-evidence-missing': {
    severity: 'warning',
    sentences: {
      en: 'What was counted for {subject} leads to no row: expected {expected}, found {found} ({place}).',
    },
  },
  'cost-range-order': {
    severity: 'error',
    sentences: {
      en: 'The range of {subject} is out of order: expected {expected}, found {found} ({place}).',
    },
  },
  'cost-negative': {
    severity: 'error',
    sentences: {
      en: 'A number of {subject} is below zero: expected {expected}, found {found} ({place}).',
    },
  },
  'cost-none': {
    severity: 'error',
    sentences: { en: 'Nothing can be estimated: expected {expected}, found {found} ({place}).' },
  },
  'cost-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'The estimate leaves much out: expected {expected}, found {found} ({place}).',
    },
  },
  'delay-incomplete': {
    severity: 'error',
    sentences: {
      en: '{subject} cannot be put in order: expected {expected}, found {found} ({place}).',
    },
  },
  'delay-none': {
    severity: 'error',
    sentences: { en: 'There is no work to order: expected {expected}, found {found} ({place}).' },
  },
  'earned-value-undefined': {
    severity: 'error',
    sentences: { en: 'There is no {subject}: expected {expected}, found {found} ({place}).' },
  },
  'spend-nothing': {
    severity: 'error',
    sentences: { en: 'There is nothing to share: expected {expected}, found {found} ({place}).' },
  },
  'spend-single': {
    severity: 'error',
    sentences: {
      en: 'One amount cannot be uneven: expected {expected}, found {found} ({place}).',
    },
  },
  'spend-unpaired': {
    severity: 'error',
    sentences: {
      en: 'The amounts and the weights do not pair up: expected {expected}, found {found} ({place}).',
    },
  },
  'spend-gap': {
    severity: 'warning',
    sentences: {
      en: 'Some pairs are left out: expected {expected}, found {found} ({place}).',
    },
  },
});
