import { idColumn, numberColumn, textColumn } from '../sheet/column.ts';

function points(header: string, help: string) {
  return numberColumn({ header, help, width: 12 });
}

/** Columns of culture answers: a row a respondent and dimension, 100 points split now and 100 as wanted. */
export const cultureColumns = {
  respondent: idColumn({
    header: 'Respondent',
    help: 'A number rather than a name: answers stay anonymous.',
    width: 12,
  }),
  dimension: textColumn({
    header: 'Dimension',
    help: 'What the split is about.',
    role: 'cultureDimension',
    required: true,
    width: 26,
  }),
  clanNow: points('Clan now', 'Points for how far this describes us today.'),
  adhocracyNow: points('Adhocracy now', 'Points for how far this describes us today.'),
  marketNow: points('Market now', 'Points for how far this describes us today.'),
  hierarchyNow: points('Hierarchy now', 'The four together are 100.'),
  clanWanted: points('Clan wanted', 'Points for how we should be in a few years.'),
  adhocracyWanted: points('Adhocracy wanted', 'Points for how we should be in a few years.'),
  marketWanted: points('Market wanted', 'Points for how we should be in a few years.'),
  hierarchyWanted: points('Hierarchy wanted', 'The four together are 100.'),
  descriptions: textColumn({
    header: 'What the four stand for',
    help: 'Clan, adhocracy, market, hierarchy on this dimension, in this order.',
    role: 'statement',
    width: 90,
  }),
};

export type CultureColumns = typeof cultureColumns;

type PointKey = keyof CultureColumns & `${string}${'Now' | 'Wanted'}`;

/** The columns of each split, in the order of the types. */
export const splitKeys: Readonly<Record<'now' | 'wanted', readonly PointKey[]>> = {
  now: ['clanNow', 'adhocracyNow', 'marketNow', 'hierarchyNow'],
  wanted: ['clanWanted', 'adhocracyWanted', 'marketWanted', 'hierarchyWanted'],
};
