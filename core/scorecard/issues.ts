import { defineIssues } from '../issue/defineIssues.ts';

/** Why a value has no score. */
export const measureIssues = defineIssues({
  'measure-target-missing': {
    severity: 'error',
    sentences: { en: 'There is no target at {place}: expected {expected}.' },
  },
  'measure-floor-missing': {
    severity: 'error',
    sentences: { en: 'The value that scores 0 is missing at {place}: expected {expected}.' },
  },
  'measure-floor-equals-target': {
    severity: 'error',
    sentences: {
      en: 'Floor and target are the same, so the score is undefined: expected {expected}, found {found} at {place}.',
    },
  },
  'measure-band-missing': {
    severity: 'error',
    sentences: { en: 'A band needs its lower and its upper end: {place} is blank.' },
  },
  'measure-band-order': {
    severity: 'error',
    sentences: { en: 'The band is upside down at {place}: expected {expected}, found {found}.' },
  },
  'measure-ratio-target': {
    severity: 'error',
    sentences: {
      en: 'A share of the target is undefined at {place}: expected {expected}, found {found}.',
    },
  },
});

/** What may be wrong with a scorecard. */
export const scorecardIssues = defineIssues({
  'scorecard-columns': {
    severity: 'error',
    sentences: { en: 'Nothing can be scored in {place}: expected {expected}, found {found}.' },
  },
  'scorecard-no-data': {
    severity: 'error',
    sentences: {
      en: '{place} has no score under this policy: expected {expected}, found {found}.',
    },
  },
  'scorecard-low-coverage': {
    severity: 'warning',
    sentences: {
      en: 'Only {found} of the weight in {place} has data: expected {expected} before the score is called good or bad.',
    },
  },
  'scorecard-weights-zero': {
    severity: 'warning',
    sentences: {
      en: 'All weights of {subject} are zero, so that it counts nowhere: expected {expected}.',
    },
  },
  'scorecard-weight-missing': {
    severity: 'error',
    sentences: {
      en: '{subject} has no weight, but its siblings have: expected {expected} at {place}.',
    },
  },
  'scorecard-weight-conflict': {
    severity: 'error',
    sentences: {
      en: '{subject} has two weights: expected {expected} as further up, found {found} at {place}.',
    },
  },
  'scorecard-weight-scale': {
    severity: 'warning',
    sentences: {
      en: 'The weight of {subject} seems typed on another scale: expected {expected}, found {found} at {place}.',
    },
  },
  'scorecard-weights-overall': {
    severity: 'warning',
    sentences: {
      en: 'The weights add up to {found} over the whole scorecard, but perspectives have none of their own: expected {expected}.',
    },
  },
  'scorecard-score-scale': {
    severity: 'warning',
    sentences: {
      en: 'The typed scores seem to be on another scale: expected {expected}, found {found} at {place}.',
    },
  },
  'scorecard-perspective-empty': {
    severity: 'warning',
    sentences: { en: 'Perspective {subject} has no objective and no measure ({place}).' },
  },
  'scorecard-objective-unmeasured': {
    severity: 'warning',
    sentences: { en: 'Objective {subject} has no measure ({place}).' },
  },
  'scorecard-measure-without-objective': {
    severity: 'warning',
    sentences: { en: 'Measure {subject} belongs to no objective ({place}).' },
  },
  'scorecard-measure-repeated': {
    severity: 'warning',
    sentences: {
      en: 'Measure {subject} stands here again ({place}): expected {expected}, found {found}.',
    },
  },
  'scorecard-target-missing': {
    severity: 'warning',
    sentences: { en: 'Measure {subject} has no target at {place}, so it cannot be scored.' },
  },
  'scorecard-no-targets': {
    severity: 'warning',
    sentences: { en: '{place} has no targets: expected {expected}, found {found}.' },
  },
  'scorecard-owner-missing': {
    severity: 'warning',
    sentences: { en: 'Measure {subject} has no owner at {place}.' },
  },
  'scorecard-all-lagging': {
    severity: 'warning',
    sentences: {
      en: 'All {found} of {subject} are lagging: expected {expected}, to see a miss coming.',
    },
  },
  'scorecard-all-leading': {
    severity: 'info',
    sentences: {
      en: 'All {found} of {subject} are leading: expected {expected}, to see whether it worked.',
    },
  },
  'scorecard-direction-contradicts': {
    severity: 'warning',
    sentences: {
      en: 'Direction and numbers of {subject} disagree at {place}: expected {expected}, found {found}.',
    },
  },
  'scorecard-direction-assumed': {
    severity: 'info',
    sentences: {
      en: 'The score takes higher as better in {place}: expected {expected}, found {found}.',
    },
  },
  'scorecard-nearly-all-on-target': {
    severity: 'info',
    sentences: {
      en: '{found} are on target in {place}: expected {expected}, or the targets may be too easy.',
    },
  },
  'scorecard-total-row': {
    severity: 'info',
    sentences: { en: 'The row "{found}" at {place} was left out: expected {expected}.' },
  },
});
