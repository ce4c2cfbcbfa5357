import type { Cell } from '../sheet/cell.ts';
import { leaderKeys } from './columns.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Leaders of the made-up bakery, by column key; the last column is free. */
export const rankingSampleHeaders: Readonly<Record<string, string>> = {
  leader1: 'Marta Lind',
  leader2: 'Jonas Feld',
  leader3: 'Priya Nair',
  leader4: 'Luca Brandt',
  leader5: 'Ines Moreau',
};

const priorities: readonly (readonly [string, number, readonly number[]])[] = [
  ['Bake the best sourdough in town', 1, [1, 1, 2, 3, 1]],
  ['Make every visit worth the walk', 2, [2, 3, 1, 2, 3]],
  ['Waste less of what we bake', 3, [4, 2, 5, 5, 4]],
  ['Deliver what was promised', 4, [3, 4, 4, 1, 5]],
  ['Know our numbers by the fifth of the month', 5, [5, 5, 3, 4, 2]],
];

/** What five made-up leaders rank; planted: nobody names the third priority in the recall test. */
export const rankingsSample: readonly SampleRow[] = priorities.map(([priority, rank, ranks]) => ({
  priority,
  officialRank: rank,
  ...Object.fromEntries(leaderKeys.map((key, index) => [key, ranks[index] ?? null])),
}));

type RecallLine = readonly [
  person: string,
  named: readonly (string | null)[],
  felt: number,
  comment?: string,
];

const recalled: readonly RecallLine[] = [
  [
    'Marta Lind',
    ['the best sourdough', 'visits worth the walk', 'grow with cafés'],
    5,
    'Made-up sample: these people do not exist.',
  ],
  ['Jonas Feld', ['sourdough', 'happy guests in every visit', 'shorter nights'], 4],
  ['Priya Nair', ['every visit counts', 'keep the shop teams', 'our sourdough'], 4],
  ['Luca Brandt', ['deliver what we promised', 'online orders', null], 6],
  ['Ines Moreau', ['best sourdough in town', 'knowing our numbers', 'cash'], 4],
];

/** What five made-up leaders named when asked for the top three. */
export const recallSample: readonly SampleRow[] = recalled.map(
  ([person, named, felt, comment = null]) => ({
    person,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((place) => [`recalled${place}`, named[place - 1] ?? null]),
    ),
    felt,
    comment,
  }),
);

const sentences: readonly (readonly [person: string, team: string, sentence: string])[] = [
  [
    'Marta Lind',
    'Company',
    'We bake the best sourdough in town and make every visit worth the walk.',
  ],
  ['Jonas Feld', 'Bakery floor', 'The best sourdough in town, every day, with less waste.'],
  [
    'Priya Nair',
    'Shops',
    'Every visit is worth the walk because our sourdough is the best in town.',
  ],
  [
    'Luca Brandt',
    'Online & delivery',
    'Become an online platform that ships food boxes across the country.',
  ],
  [
    'Ines Moreau',
    'Office',
    'The best sourdough in town at a fair price, and numbers we can trust.',
  ],
];

/** One sentence of each made-up leader; planted: the delivery lead tells another story. */
export const messagesSample: readonly SampleRow[] = sentences.map(
  ([person, team, strategyLine]) => ({
    person,
    team,
    strategyLine,
  }),
);
