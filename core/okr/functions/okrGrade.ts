import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numberParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { type Ambition, ambitions, gradeBand } from '../gradeBand.ts';
import { okrThresholds } from '../thresholds.ts';

export const okrGrade = defineFunction({
  name: 'OKR_GRADE',
  subject: 'okr',
  summary: 'Colour band of an end-of-cycle grade: red, yellow or green.',
  definition:
    'Aspirational (Doerr 2018, half-open cuts): red below 0.4, yellow below 0.7, green from 0.7. ' +
    'Committed (Google re:Work expects 1.0): red below 0.7, yellow below 1, green from 1.',
  parameters: {
    score: numberParameter({
      help: 'Grade as a share, such as OKR_SCORE gives.',
      unit: 'fraction',
    }),
    ambition: choiceParameter<Ambition>({
      help: 'Whether the goal was a stretch or a promise. Blank: aspirational.',
      choices: ambitions,
      fallback: 'aspirational',
    }),
  },
  result: { shape: 'value', unit: 'none', help: 'red, yellow or green.' },
  examples: [
    { note: 'Seven tenths of a stretch', arguments: [0.7], result: 'green' },
    { note: 'Just short: no rounding up', arguments: [0.65], result: 'yellow' },
    { note: 'Seven tenths of a promise', arguments: [0.7, 'committed'], result: 'yellow' },
    { note: 'No grade', arguments: [null], result: { issue: 'argument-missing' } },
  ],
  thresholds: [
    okrThresholds.yellowFrom,
    okrThresholds.greenFrom,
    okrThresholds.committedYellowFrom,
    okrThresholds.committedGreenFrom,
  ],
  related: ['OKR_SCORE'],
  calculate({ score, ambition }) {
    return succeed(gradeBand(score, ambition));
  },
});
