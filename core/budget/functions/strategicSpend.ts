import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { spendOfRange } from '../spendOfRange.ts';
import { budgetThresholds } from '../thresholds.ts';
import {
  amountParameter,
  budgetParameter,
  exampleBudget,
  objectivesParameter,
} from './parameters.ts';

const header = ['Share', 'Linked', 'Total', 'Lines', 'Coverage'];

export const strategicSpendFunction = defineFunction({
  name: 'STRATEGIC_SPEND',
  subject: 'budget',
  summary: 'Share of the money that is linked to an objective, key result or initiative.',
  definition:
    'Amounts of lines that name an objective ÷ amounts of all lines. With a second range a name counts only where that range has it. Lines without an amount are left out; below 60 % of lines with one a warning comes along. Definition: ours, after the resources arm of the X-matrix.',
  parameters: {
    budget: budgetParameter,
    objectives: objectivesParameter,
    amount: amountParameter,
    details: optionalFlag({ help: 'TRUE spills the share with its sums.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, linked and total amount, number of lines and coverage.',
    spills: true,
  },
  examples: [
    { note: 'A fifth of the budget is for nothing named', arguments: [exampleBudget], result: 0.8 },
    {
      note: 'Only O-1 is an objective',
      arguments: [
        exampleBudget,
        [
          ['ID', 'Objective'],
          ['O-1', 'Full ovens'],
        ],
      ],
      result: 0.6,
    },
    {
      note: 'What was spent, with sums',
      arguments: [exampleBudget, null, 'spent', true],
      result: [header, [0.75, 750, 1000, 3, 1]],
    },
    {
      note: 'No money in it',
      arguments: [
        [
          ['Item', 'Budget', 'Linked objective'],
          ['Ovens', 0, 'O-1'],
        ],
      ],
      result: { issue: 'budget-no-amounts' },
    },
  ],
  thresholds: [budgetThresholds.minimumCoverage],
  related: ['ORPHAN_SPEND', 'EXPLORE_SHARE'],
  calculate({ details, ...input }) {
    const outcome = spendOfRange(input);
    if (!outcome.ok) return outcome;
    const { share, linked, total, lines, coverage } = outcome.value;
    const row = [share, linked, total, lines.length, coverage];
    return succeed(details ? [header, row] : share, outcome.issues);
  },
});
