import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { spendOfRange } from '../spendOfRange.ts';
import type { SpendLine } from '../strategicSpend.ts';
import { budgetThresholds } from '../thresholds.ts';
import {
  amountParameter,
  budgetParameter,
  exampleBudget,
  objectivesParameter,
} from './parameters.ts';

const header = ['ID', 'Item', 'Amount', 'Share', 'Names'];

export const orphanSpendFunction = defineFunction({
  name: 'ORPHAN_SPEND',
  subject: 'budget',
  summary: 'Lines of a budget that no objective claims, with their share of the money.',
  definition:
    'Lines that name no objective, or with a second range none that it has; the largest first. Share: amount ÷ amounts of all lines. Definition: ours.',
  parameters: {
    budget: budgetParameter,
    objectives: objectivesParameter,
    amount: amountParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a line, the largest amount first; one row that says ok when every line is claimed.',
    columns: [
      { header: 'ID', unit: 'none', help: 'ID of the line; ok when there is none.' },
      { header: 'Item', unit: 'none', help: 'What the money is for.' },
      { header: 'Amount', unit: 'money', help: 'Money nobody claims.' },
      { header: 'Share', unit: 'fraction', help: 'Of the whole budget.' },
      { header: 'Names', unit: 'none', help: 'What the line names instead; blank where nothing.' },
    ],
  },
  examples: [
    {
      note: 'One line names nothing',
      arguments: [exampleBudget],
      result: [header, ['M-2', 'Sign', 200, 0.2, null]],
    },
    {
      note: 'Another names what is no objective',
      arguments: [
        exampleBudget,
        [
          ['ID', 'Objective'],
          ['O-1', 'Full ovens'],
        ],
        'spent',
      ],
      result: [header, ['M-2', 'Sign', 250, 0.25, null], ['M-3', 'Van', 250, 0.25, 'O-7']],
    },
  ],
  thresholds: [budgetThresholds.minimumCoverage],
  related: ['STRATEGIC_SPEND'],
  calculate(input) {
    const outcome = spendOfRange(input);
    if (!outcome.ok) return outcome;
    const { lines, total } = outcome.value;
    const orphans = lines.filter(({ isLinked }) => !isLinked);
    const largest = [...orphans].sort((left, right) => right.amount - left.amount);
    const body = largest.map(({ row: { values }, amount }: SpendLine): Cell[] => [
      ...[values.id, values.line, amount, amount / total, values.objective],
    ]);
    const ok = ['ok', `All ${lines.length} lines are claimed.`, null, null, null];
    return succeed([header, ...(body.length === 0 ? [ok] : body)], outcome.issues);
  },
});
