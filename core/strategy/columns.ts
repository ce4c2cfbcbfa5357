import { choiceColumn, dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { strategyLevels } from '../vocabulary/vocabulary.ts';

/** Columns of a strategy: the blueprint's and those its checks read. */
export const strategyColumns = {
  id: idColumn({
    header: 'ID',
    help: 'Short name that parents and objectives refer to.',
    width: 8,
  }),
  level: choiceColumn({
    header: 'Level',
    help: 'What the row is: the vision, the mission, a value, a line of the strategy or a scorecard objective.',
    choices: strategyLevels,
    synonyms: choiceWords(strategyLevels, (each) => each.strategyLevels ?? {}),
    width: 14,
  }),
  statement: textColumn({
    header: 'Statement',
    help: 'The wording, in one sentence.',
    required: true,
    width: 64,
  }),
  parent: idColumn({
    header: 'Parent',
    help: 'ID of what it serves; several separated by commas. Blank at the top.',
    width: 10,
  }),
  owner: personColumn({
    header: 'Owner',
    help: 'The one person who answers for it. Lines and objectives need one.',
    width: 16,
  }),
  horizon: dateColumn({
    header: 'Horizon',
    help: 'Last day it is meant for.',
    day: 'last',
    width: 13,
  }),
  explore: textColumn({
    header: 'Explore',
    help: 'Yes for work that is protected while it finds out whether an idea holds.',
    choices: ['yes', 'no'],
    width: 10,
  }),
  behaviour: textColumn({
    header: 'Behaviour',
    help: 'For a value: what somebody sees when it is lived.',
    width: 52,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 36 }),
};

export type StrategyColumns = typeof strategyColumns;
