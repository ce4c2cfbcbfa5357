import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with logs of waste and value streams. */
export const leanIssues = defineIssues({
  'waste-no-countermeasure': {
    severity: 'warning',
    sentences: {
      en: 'Nothing is done about {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'waste-no-owner': {
    severity: 'warning',
    sentences: { en: 'Nobody sees to {subject}: expected {expected}, found {found} ({place}).' },
  },
  'waste-no-size': {
    severity: 'info',
    sentences: {
      en: 'Nobody knows how much {subject} costs: expected {expected}, found {found} ({place}).',
    },
  },
  'waste-negative': {
    severity: 'error',
    sentences: {
      en: 'What {subject} costs is below zero: expected {expected}, found {found} ({place}).',
    },
  },
  'waste-none': {
    severity: 'error',
    sentences: { en: 'Nothing can be added up: expected {expected}, found {found} ({place}).' },
  },
  'waste-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'Much of the waste has no size: expected {expected}, found {found} ({place}).',
    },
  },
  'waste-no-rate': {
    severity: 'warning',
    sentences: {
      en: 'The hours are not turned into money: expected {expected}, found {found} ({place}).',
    },
  },
  'stream-time-missing': {
    severity: 'warning',
    sentences: { en: 'Nobody timed {subject}: expected {expected}, found {found} ({place}).' },
  },
  'stream-time-negative': {
    severity: 'error',
    sentences: {
      en: 'A time of {subject} is below zero: expected {expected}, found {found} ({place}).',
    },
  },
  'stream-no-time': {
    severity: 'error',
    sentences: {
      en: 'No efficiency can be worked out: expected {expected}, found {found} ({place}).',
    },
  },
  'stream-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'The efficiency leaves many steps out: expected {expected}, found {found} ({place}).',
    },
  },
});
