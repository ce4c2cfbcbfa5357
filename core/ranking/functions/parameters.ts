import {
  choiceParameter,
  optionalFlag,
  optionalNumber,
  rangeParameter,
  tableParameter,
} from '../../declare/parameter.ts';
import { recallColumns } from '../columns.ts';
import { rankingThresholds } from '../thresholds.ts';

export const rankingsParameter = rangeParameter({
  help: 'Ranks or scores, with or without names: one column a leader and one row a priority, or the other way round.',
});

export const judgesInParameter = choiceParameter({
  help: 'rows or columns: where each leader stands. Left out: where the ranks add up; with names above and beside, columns, else rows.',
  choices: ['auto', 'rows', 'columns'] as const,
  fallback: 'auto',
});

export const detailsParameter = (help: string) => optionalFlag({ help, fallback: false });

/** What a recall test is made of; these parameters come first. */
export const recallParameters = {
  named: tableParameter({
    help: 'What each leader named: Leader, then the priorities in the order they were named; for the gap a column of felt alignment. One row a leader.',
    columns: recallColumns,
    headerFlag: 'hasHeader',
  }),
  official: rangeParameter({
    help: 'The official priorities, the most important first, or with their official rank beside them.',
  }),
  top: optionalNumber({
    help: 'How many of the official priorities count; 3 when left out.',
    unit: 'count',
    minimum: 1,
    fallback: rankingThresholds.top.value,
  }),
};

/** Made-up official priorities that the examples share. */
export const exampleOfficial = [
  ['Best sourdough in town'],
  ['Deliver on time'],
  ['Waste less bread'],
  ['Open a third shop'],
] as const;

/** What made-up leaders named. */
export const exampleNamed = [
  ['Leader', 'Priority 1', 'Priority 2', 'Priority 3', 'Felt alignment'],
  ['Ann', 'sourdough', 'on-time delivery', 'less waste', 5],
  ['Bob', 'third shop', 'the best sourdough', null, 4],
] as const;
