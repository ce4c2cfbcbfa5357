import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  optionalDate,
  optionalNumber,
  optionalText,
  type Parameter,
  textParameter,
} from '../../declare/parameter.ts';
import { describeIssue } from '../../issue/describe.ts';
import { succeed } from '../../issue/outcome.ts';
import { lintKeyResult } from '../lintKeyResult.ts';
import { type KeyResultType, keyResultTypes, keyResultTypeWords } from '../model.ts';
import { okrThresholds } from '../thresholds.ts';

const unit = 'same as the measure';

/** No fallback: a blank type says nothing about the direction. */
const typeParameter: Parameter<KeyResultType | null> = {
  ...choiceParameter<KeyResultType>({
    help: 'How it is measured. Blank: a number that should move, either way.',
    choices: keyResultTypes,
    synonyms: keyResultTypeWords,
  }),
  optional: true,
};

export const krLint = defineFunction({
  name: 'KR_LINT',
  subject: 'okr',
  summary: 'What is missing or doubtful in a key result: one row a finding.',
  definition:
    'Checks wording (a number, no mere activity, no vague word, length), target (present, in the text, other than the start, on the side the type says), ' +
    'unit, owner and due date. Words are known in several languages; a finding says which word decided.',
  parameters: {
    text: textParameter({ help: 'The key result as it is written.' }),
    type: typeParameter,
    start: optionalNumber({ help: 'Value at the beginning.', unit }),
    target: optionalNumber({ help: 'Value to reach.', unit }),
    unit: optionalText({ help: 'What the numbers count.' }),
    owner: optionalText({ help: 'Who answers for it.' }),
    dueDate: optionalDate({ help: 'Last day.' }),
    asOf: optionalDate({ help: 'Day that overdue is judged for. Left out: not judged.' }),
  },
  result: {
    shape: 'table',
    help: 'One row a finding; one row "ok" when there is none.',
    columns: [
      { header: 'Code', unit: 'none', help: 'Stable name of the finding.' },
      { header: 'Severity', unit: 'none', help: 'error, warning or info.' },
      { header: 'Message', unit: 'none', help: 'The finding in a sentence.' },
    ],
  },
  examples: [
    {
      note: 'Complete',
      arguments: [
        'Raise regular customers from 120 to 180',
        'increase',
        120,
        180,
        'customers',
        'Ana',
        '2026-12-31',
        '2026-11-01',
      ],
      result: [
        ['Code', 'Severity', 'Message'],
        ['ok', 'ok', 'No issues found.'],
      ],
    },
    {
      note: 'A promise without a number',
      arguments: ['Better bread', '', null, null, '', 'Ana', '2026-12-31'],
      result: [
        ['Code', 'Severity', 'Message'],
        [
          'kr-not-measurable',
          'warning',
          'Nothing in "Better bread" can be measured: expected a number, a share or a date in the text, or a target.',
        ],
        ['kr-vague', 'info', '"better" does not say how much: expected from how much to how much.'],
        [
          'kr-no-target',
          'warning',
          'There is no target: argument target is blank, expected a target.',
        ],
      ],
    },
  ],
  thresholds: [okrThresholds.longestText],
  related: ['SMART_CHECK', 'KR_PROGRESS'],
  calculate(values) {
    const issues = lintKeyResult(values, (field) => ({ argument: field }));
    const rows = issues.map((issue) => [issue.code, issue.severity, describeIssue(issue)]);
    const none = ['ok', 'ok', 'No issues found.'];
    return succeed([['Code', 'Severity', 'Message'], ...(rows.length > 0 ? rows : [none])]);
  },
});
