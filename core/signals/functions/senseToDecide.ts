import { defineFunction } from '../../declare/defineFunction.ts';
import { signalThresholds } from '../thresholds.ts';
import {
  answerResponse,
  exampleSignals,
  responseHeader,
  responseParameters,
  responseResult,
} from './responseAnswer.ts';

export const senseToDecide = defineFunction({
  name: 'SENSE_TO_DECIDE',
  subject: 'signals',
  summary: 'Median days from noticing a signal to deciding on it.',
  definition:
    'Median of decided on − sensed on over the signals that have both. Open ones are counted apart with their age and never as decided; days out of order are left out. Ours, after sensing and seizing as parts of dynamic capabilities (Teece, 2007).',
  parameters: responseParameters,
  result: responseResult,
  examples: [
    { note: 'Ten, four and twenty-one days', arguments: [exampleSignals], result: 10 },
    {
      note: 'With the open one, thirty days old on 1 October',
      arguments: [exampleSignals, '2026-10-01', null, true],
      result: [[...responseHeader], [10, 3, 1, 30]],
    },
    {
      note: 'Two are too few for a typical time',
      arguments: [exampleSignals.slice(0, 3)],
      result: { issue: 'signals-too-few' },
    },
  ],
  thresholds: [signalThresholds.minimumPoints],
  related: ['DECIDE_TO_DONE'],
  calculate: (values) => answerResponse('decide', values),
});
