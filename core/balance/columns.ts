import { numberColumn, textColumn } from '../sheet/column.ts';

/** Columns of a balance of exploring and exploiting, by department, from a survey. */
export const balanceColumns = {
  team: textColumn({ header: 'Team', help: 'Whose answers these are.', required: true, width: 24 }),
  explore: numberColumn({
    header: 'Exploration score',
    help: 'Mean of the questions about trying what is new, from 1 to the top of the scale.',
    role: 'exploreScore',
    width: 17,
  }),
  exploit: numberColumn({
    header: 'Exploitation score',
    help: 'Mean of the questions about doing better what is known, on the same scale.',
    role: 'exploitScore',
    width: 18,
  }),
  answers: numberColumn({
    header: 'Number of answers',
    help: 'How many people answered. Few answers are not shown.',
    role: 'answerCount',
    width: 17,
  }),
  note: textColumn({ header: 'Note', help: 'Anything a reader should know.', width: 40 }),
};

export type BalanceColumns = typeof balanceColumns;
