import { defineFunction } from '../../declare/defineFunction.ts';
import {
  optionalDate,
  optionalNumber,
  optionalText,
  textParameter,
} from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { smartCheck as checkGoal } from '../smartCheck.ts';
import { okrThresholds } from '../thresholds.ts';

export const smartCheck = defineFunction({
  name: 'SMART_CHECK',
  subject: 'okr',
  summary: 'Five criteria of a well-put goal, each met or not with the rule that decided.',
  definition:
    'Specific: three words or more and nothing vague without a number. Measurable: a target or a number. Achievable: an owner and no word that asks for everything. ' +
    'Relevant: a change or a countable result rather than an activity. Time-bound: a due date or a time in the text. After Doran (1981); words in several languages.',
  parameters: {
    text: textParameter({ help: 'The goal as it is written.' }),
    target: optionalNumber({ help: 'Value to reach.', unit: 'same as the measure' }),
    unit: optionalText({ help: 'What the target counts.' }),
    owner: optionalText({ help: 'Who answers for it.' }),
    dueDate: optionalDate({ help: 'Last day.' }),
  },
  result: {
    shape: 'table',
    help: 'Five rows below the header.',
    columns: [
      { header: 'Criterion', unit: 'none', help: 'Specific to time-bound.' },
      { header: 'Met', unit: 'none', help: 'TRUE or FALSE.' },
      { header: 'Rule', unit: 'none', help: 'What decided.' },
    ],
  },
  examples: [
    {
      note: 'A goal with everything in it',
      arguments: ['Raise regular customers from 120 to 180', 180, 'customers', 'Ana', '2026-12-31'],
      result: [
        ['Criterion', 'Met', 'Rule'],
        ['Specific', true, '3 words or more, and nothing vague without a number.'],
        ['Measurable', true, 'A target is given: 180 customers.'],
        ['Achievable', true, 'Ana answers for it, and it does not ask for everything.'],
        ['Relevant', true, 'It names a change: "raise".'],
        ['Time-bound', true, 'A due date is given: 2026-12-31.'],
      ],
    },
    {
      note: 'A wish',
      arguments: ['Improve service'],
      result: [
        ['Criterion', 'Met', 'Rule'],
        ['Specific', false, 'Fewer than 3 words.'],
        ['Measurable', false, 'There is neither a target nor a number in the text.'],
        ['Achievable', false, 'Nobody is named who could achieve it.'],
        ['Relevant', true, 'It names a change: "improve".'],
        ['Time-bound', false, 'There is neither a due date nor a time in the text.'],
      ],
    },
  ],
  thresholds: [okrThresholds.fewestWords],
  related: ['KR_LINT'],
  calculate(values) {
    const rows = checkGoal(values).map(({ criterion, met, rule }) => [criterion, met, rule]);
    return succeed([['Criterion', 'Met', 'Rule'], ...rows]);
  },
});
