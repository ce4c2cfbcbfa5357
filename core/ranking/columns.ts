import { type Column, numberColumn, personColumn, textColumn } from '../sheet/column.ts';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'] as const;

function recalled(index: number): Column<string> {
  return textColumn({
    header: `${ordinals[index] ?? ''} priority named`,
    help: 'In their own words, asked without looking at the list.',
    role: `recalled${index + 1}`,
    width: 30,
  });
}

/** Columns of the recall test. */
export const recallColumns = {
  person: personColumn({ header: 'Leader', help: 'Who was asked.', role: 'person', width: 20 }),
  recalled1: { ...recalled(0), required: true },
  recalled2: recalled(1),
  recalled3: recalled(2),
  recalled4: recalled(3),
  recalled5: recalled(4),
  felt: numberColumn({
    header: 'Felt alignment',
    help: 'How aligned the leaders are, says this one: 1 not at all, 5 fully.',
    choices: [1, 2, 3, 4, 5],
    width: 15,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything worth knowing.', width: 34 }),
};

export type RecallColumns = typeof recallColumns;

/** Columns of the leaders' messages. */
export const messageColumns = {
  person: personColumn({ header: 'Leader', help: 'Whose sentence it is.', width: 20 }),
  team: textColumn({ header: 'Team', help: 'Team or department led.', width: 18 }),
  strategyLine: textColumn({
    header: 'Our strategy in one sentence',
    help: 'Written alone, in their own words, without looking anything up.',
    required: true,
    width: 90,
  }),
};

export type MessageColumns = typeof messageColumns;

/** Leaders a sheet of rankings has room for; columns left blank do not count. */
export const leaderKeys = [
  'leader1',
  'leader2',
  'leader3',
  'leader4',
  'leader5',
  'leader6',
] as const;

function leaderColumn(index: number): Column<number> {
  return numberColumn({
    header: `Leader ${index + 1}`,
    help: 'This leader’s rank of each priority, 1 for the most important; equal ones share a rank.',
    width: 14,
  });
}

/** Columns of the rankings: one row a priority, one column a leader. */
export const rankingColumns = {
  priority: textColumn({
    header: 'Priority',
    help: 'What is ranked, one a row.',
    required: true,
    width: 44,
  }),
  officialRank: numberColumn({
    header: 'Official rank',
    help: 'Place the company agreed upon, 1 for the most important.',
    width: 14,
  }),
  ...Object.fromEntries(leaderKeys.map((key, index) => [key, leaderColumn(index)])),
};
