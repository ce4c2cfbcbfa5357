import { idColumn, moneyColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a budget: the blueprint's and those of every function that takes one. */
export const budgetColumns = {
  id: idColumn({ header: 'ID', help: 'Short name of the line.', width: 8 }),
  line: textColumn({
    header: 'Item',
    help: 'What the money is for.',
    role: 'label',
    width: 40,
  }),
  planned: moneyColumn({
    header: 'Budget',
    help: 'Amount set aside.',
    role: 'budget',
    width: 12,
  }),
  actual: moneyColumn({
    header: 'Spent',
    help: 'Amount spent so far. Blank is not zero.',
    role: 'amount',
    width: 12,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective, key result or initiative it pays for.',
    role: 'parent',
    width: 16,
  }),
  department: textColumn({
    header: 'Department',
    help: 'Who spends it.',
    width: 18,
  }),
  explore: textColumn({
    header: 'Explore',
    help: 'Yes (or explore) for money that finds out whether an idea holds; blank: it does not.',
    choices: ['yes', 'no'],
    width: 10,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who answers for it.', width: 16 }),
  period: textColumn({ header: 'Period', help: 'Time the amount is for.', width: 10 }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 36 }),
};

export type BudgetColumns = typeof budgetColumns;
