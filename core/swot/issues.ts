import { defineIssues } from '../issue/defineIssues.ts';

/** What may be wrong with a SWOT and the options made of it. */
export const swotIssues = defineIssues({
  'swot-not-found': {
    severity: 'error',
    sentences: { en: 'No SWOT was found in {place}: expected {expected}, found {found}.' },
  },
  'swot-no-data': {
    severity: 'error',
    sentences: { en: 'There is nothing to score in {place}: expected {expected}, found {found}.' },
  },
  'swot-type-missing': {
    severity: 'warning',
    sentences: {
      en: 'It is not said what {subject} is: expected {expected}, found {found} ({place}).',
    },
  },
  'swot-weight-sum': {
    severity: 'warning',
    sentences: {
      en: 'The weights of the factors {subject} do not add up: expected {expected}, found {found} ({place}). The score takes them as shares of their sum.',
    },
  },
  'swot-rating-range': {
    severity: 'error',
    sentences: {
      en: 'The rating of {subject} is off the scale: expected {expected}, found {found} ({place}). It is left out of the score.',
    },
  },
  'swot-rating-side': {
    severity: 'info',
    sentences: {
      en: 'The rating says the opposite of the type of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'swot-factor-both-sides': {
    severity: 'warning',
    sentences: {
      en: '{subject} is listed as helping and as harming: expected {expected}, found {found} ({place}).',
    },
  },
  'swot-factor-unused': {
    severity: 'warning',
    sentences: {
      en: 'No option makes use of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'tows-factor-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The option {subject} rests on a factor that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
  'tows-factors-missing': {
    severity: 'warning',
    sentences: {
      en: 'The option {subject} rests on no factor: expected {expected}, found {found} ({place}).',
    },
  },
  'tows-type-mismatch': {
    severity: 'warning',
    sentences: {
      en: 'The type of the option {subject} does not go with its factors: expected {expected}, found {found} ({place}).',
    },
  },
  'tows-no-objective': {
    severity: 'warning',
    sentences: {
      en: 'Nobody is to carry out the option {subject}: expected {expected}, found {found} ({place}).',
    },
  },
});
