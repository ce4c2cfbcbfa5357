import { defineIssues } from '../issue/defineIssues.ts';

/** Why a key result has no progress, or a key result no pace or status. */
export const okrIssues = defineIssues({
  'kr-several-a-row': {
    severity: 'info',
    sentences: {
      en: 'Key results are neither scored nor checked here: expected {expected}, found {found} ({place}).',
    },
  },
  'kr-no-current': {
    severity: 'info',
    sentences: { en: 'There is no progress yet: {place} is blank, expected {expected}.' },
  },
  'kr-no-start': {
    severity: 'warning',
    sentences: { en: 'Progress needs {expected}: {place} is blank.' },
  },
  'kr-no-target': {
    severity: 'warning',
    sentences: { en: 'There is no target: {place} is blank, expected {expected}.' },
  },
  'kr-start-equals-target': {
    severity: 'error',
    sentences: {
      en: 'Start and target are the same, so progress is undefined: expected {expected}, found {found} at {place}.',
    },
  },
  'kr-no-band': {
    severity: 'error',
    sentences: { en: 'A band needs its lower and its upper bound: {place} is blank.' },
  },
  'kr-band-reversed': {
    severity: 'error',
    sentences: { en: 'The band is upside down at {place}: expected {expected}, found {found}.' },
  },
  'kr-milestone-steps': {
    severity: 'error',
    sentences: { en: 'Steps cannot be counted at {place}: expected {expected}, found {found}.' },
  },
  'kr-binary-value': {
    severity: 'error',
    sentences: { en: '{place}: a yes-or-no key result is {expected}, found {found}.' },
  },
  'kr-percent-scale': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'kr-baseline': {
    severity: 'info',
    sentences: {
      en: 'A baseline has no progress: its aim is to learn a number ({place}: expected {expected}).',
    },
  },
  'pace-dates-reversed': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'pace-no-days': {
    severity: 'error',
    sentences: { en: 'The period has no length at {place}: expected {expected}, found {found}.' },
  },
  'pace-phase': {
    severity: 'error',
    sentences: { en: 'A phase does not fit at {place}: expected {expected}, found {found}.' },
  },
  'status-no-expected': {
    severity: 'error',
    sentences: { en: 'This status compares with {expected}: {place} is blank.' },
  },
  'status-override-no-end': {
    severity: 'error',
    sentences: {
      en: 'A status set by hand holds up to a day: {place} is blank, expected {expected}.',
    },
  },
  'status-limits-reversed': {
    severity: 'error',
    sentences: { en: '{place}: expected {expected}, found {found}.' },
  },
  'okr-columns': {
    severity: 'error',
    sentences: {
      en: 'Progress cannot be worked out from {place}: expected {expected}, found {found}.',
    },
  },
  'okr-no-data': {
    severity: 'error',
    sentences: { en: 'There is nothing to score in {place}: expected {expected}, found {found}.' },
  },
  'okr-weights-zero': {
    severity: 'error',
    sentences: { en: 'All weights in {place} are zero: expected {expected}, found {found}.' },
  },
  'okr-objective-unknown': {
    severity: 'error',
    sentences: { en: 'No key result of {place} belongs to {found}: expected {expected}.' },
  },
  'okr-start-assumed': {
    severity: 'info',
    sentences: {
      en: '{place} has no start column: progress is counted from 0 (expected {expected}, found {found}).',
    },
  },
  'okr-target-from-text': {
    severity: 'info',
    sentences: {
      en: 'In {place} the target of {found} key results was taken from their wording: expected {expected}.',
    },
  },
  'okr-parent-cycle': {
    severity: 'error',
    sentences: { en: 'Objectives contribute to each other in a circle: {found} ({place}).' },
  },
  'okr-parent-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} names a parent that is not in the list: {found} at {place}, expected {expected}.',
    },
  },
  'okr-id-repeated': {
    severity: 'error',
    sentences: { en: 'The id {found} stands for two objectives ({place}): expected {expected}.' },
  },
  'okr-no-id': {
    severity: 'warning',
    sentences: { en: '{place} has neither id nor objective: expected {expected}.' },
  },
  'kr-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} belongs to no listed objective: found {found} at {place}, expected {expected}.',
    },
  },
});
