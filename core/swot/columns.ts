import { choiceColumn, dateColumn, idColumn, numberColumn, textColumn } from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { towsTypes } from '../vocabulary/towsType.ts';
import { swotTypes } from '../vocabulary/vocabulary.ts';

/** Columns of a list of factors: the blueprint's and those of its checks and functions. */
export const swotColumns = {
  id: idColumn({
    header: 'ID',
    help: 'Short name that options refer to: S1, W2, O3, T4.',
    width: 8,
  }),
  factor: textColumn({
    header: 'Factor',
    help: 'One fact that helps or harms, in a sentence.',
    required: true,
    width: 48,
  }),
  swotType: choiceColumn({
    header: 'SWOT type',
    help: 'Strength or weakness inside the company, opportunity or threat outside it.',
    choices: swotTypes,
    synonyms: choiceWords(swotTypes, (each) => each.swotTypes ?? {}),
    width: 14,
  }),
  weight: numberColumn({
    header: 'Weight',
    help: 'How much it matters. Those inside add up to 1, those outside as well; blank everywhere: all alike.',
    minimum: 0,
    width: 9,
  }),
  rating: numberColumn({
    header: 'Rating',
    help: 'Inside: 4 major strength, 3 minor strength, 2 minor weakness, 1 major weakness. Outside: how well you answer it, 4 very well to 1 hardly.',
    choices: [1, 2, 3, 4],
    width: 9,
  }),
  evidence: textColumn({
    header: 'Evidence',
    help: 'What shows it: a number, a complaint, a visit.',
    width: 44,
  }),
  source: textColumn({ header: 'Source', help: 'Where that comes from.', width: 22 }),
  changedOn: dateColumn({
    header: 'Last changed',
    help: 'When weight and rating were last agreed on.',
    width: 14,
  }),
};

export type SwotColumns = typeof swotColumns;

/** Columns of a list of strategic options. */
export const towsColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', width: 8 }),
  option: textColumn({
    header: 'Strategic option',
    help: 'What could be done, in a sentence.',
    role: 'strategicOption',
    required: true,
    width: 50,
  }),
  towsType: textColumn({
    header: 'TOWS type',
    help: 'SO uses a strength for an opportunity, WO mends a weakness by an opportunity, ST meets a threat with a strength, WT keeps a weakness and a threat apart.',
    choices: towsTypes,
    width: 12,
  }),
  factors: textColumn({
    header: 'Factors used',
    help: 'IDs of the factors it rests on, separated by commas: S1, O2.',
    role: 'factorsUsed',
    width: 20,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective that carries it out.',
    role: 'parent',
    width: 16,
  }),
  decision: textColumn({
    header: 'Decision',
    help: 'What became of it.',
    choices: ['open', 'adopted', 'later', 'rejected'],
    width: 12,
  }),
};

export type TowsColumns = typeof towsColumns;
