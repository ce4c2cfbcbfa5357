import { defineFunction } from '../../declare/defineFunction.ts';
import { signalThresholds } from '../thresholds.ts';
import {
  answerResponse,
  exampleSignals,
  responseHeader,
  responseParameters,
  responseResult,
} from './responseAnswer.ts';

export const decideToDone = defineFunction({
  name: 'DECIDE_TO_DONE',
  subject: 'signals',
  summary: 'Median days from deciding on a signal to the change being in place.',
  definition:
    'Median of change done on − decided on over the signals that have both. Decided ones without a change are open: counted apart with their age and never as done; days out of order are left out. Ours, after transforming as a part of dynamic capabilities (Teece, 2007).',
  parameters: responseParameters,
  result: responseResult,
  examples: [
    { note: 'Twenty, ten and fifty days', arguments: [exampleSignals], result: 20 },
    {
      note: 'On 1 June the third change is decided and not yet done; two are enough here.',
      arguments: [exampleSignals, '2026-06-01', 2, true],
      result: [[...responseHeader], [15, 2, 1, 7]],
    },
    {
      note: 'On 1 June two are done, fewer than the three a typical time takes',
      arguments: [exampleSignals, '2026-06-01'],
      result: { issue: 'signals-too-few' },
    },
  ],
  thresholds: [signalThresholds.minimumPoints],
  related: ['SENSE_TO_DECIDE'],
  calculate: (values) => answerResponse('change', values),
});
