import { defineIssues } from '../issue/defineIssues.ts';

/** What may keep a forecast or a signal from being given. */
export const forecastIssues = defineIssues({
  'forecast-too-few-points': {
    severity: 'error',
    sentences: { en: 'Too few values to go by ({place}): expected {expected}, found {found}.' },
  },
  'forecast-same-day': {
    severity: 'error',
    sentences: {
      en: 'The values leave the course open ({place}): expected {expected}, found {found}.',
    },
  },
  'forecast-nothing-named': {
    severity: 'error',
    sentences: { en: 'Nothing of that name ({place}): expected {expected}, found {found}.' },
  },
  'forecast-several-named': {
    severity: 'error',
    sentences: {
      en: 'The range holds several histories ({place}): expected {expected}, found {found}.',
    },
  },
  'forecast-end-passed': {
    severity: 'error',
    sentences: { en: 'No time is left ({place}): expected {expected}, found {found}.' },
  },
});
