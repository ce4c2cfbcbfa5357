import { choiceParameter, optionalTable, tableParameter } from '../../declare/parameter.ts';
import { idColumn, textColumn } from '../../sheet/column.ts';
import { amountKinds } from '../amounts.ts';
import { budgetColumns } from '../columns.ts';

/** The range every function of the subject takes first. */
export const budgetParameter = tableParameter({
  help: 'Lines of a budget with their amounts and the objective each pays for.',
  columns: budgetColumns,
  tolerant: true,
});

/** What may be paid for. */
export const objectivesParameter = optionalTable({
  help: 'Objectives, key results and initiatives with their IDs: a line that names none of them counts as not linked. Left out: any name counts.',
  columns: {
    id: idColumn({ header: 'ID', help: 'Short name that lines refer to.', required: true }),
    objective: textColumn({ header: 'Objective', help: 'Its wording, which lines may name too.' }),
  },
});

export const amountParameter = choiceParameter({
  help: 'Which amount counts: spent, budget, or auto: the budget where there is one, else what was spent.',
  choices: amountKinds,
  fallback: 'auto',
});

/** A made-up budget that the examples share. */
export const exampleBudget = [
  ['ID', 'Item', 'Budget', 'Spent', 'Linked objective'],
  ['M-1', 'Ovens', 600, 500, 'O-1'],
  ['M-2', 'Sign', 200, 250, null],
  ['M-3', 'Van', 200, 250, 'O-7'],
] as const;
