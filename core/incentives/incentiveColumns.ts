import {
  choiceColumn,
  fractionColumn,
  idColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { directionWords } from '../statistics/directionWords.ts';

/** Which way a reward pulls its measure. */
export const pulls = ['more', 'less'] as const;

export type Pull = (typeof pulls)[number];

/** "Higher", "up", "≥" pull to more; "lower", "down", "≤" to less. */
const pullWords: Readonly<Record<string, Pull>> = {
  ...Object.fromEntries(
    Object.entries(directionWords).map(([word, way]) => [word, way === 'higher' ? 'more' : 'less']),
  ),
  higher: 'more',
  lower: 'less',
  mehr: 'more',
  weniger: 'less',
  plus: 'more',
  moins: 'less',
  más: 'more',
  menos: 'less',
  mais: 'more',
  più: 'more',
  meno: 'less',
  meer: 'more',
  minder: 'less',
};

/** Columns of a list of incentives: the blueprint's, and those of every function that takes one. */
export const incentiveColumns = {
  person: personColumn({
    header: 'Person',
    help: 'Who is rewarded; blank where a whole team is.',
    width: 16,
  }),
  team: textColumn({
    header: 'Team',
    help: 'The team it belongs to, or that is rewarded.',
    width: 18,
  }),
  measure: textColumn({
    header: 'Measure',
    help: 'ID or name of the measure the reward hangs on.',
    required: true,
    width: 24,
  }),
  direction: choiceColumn({
    header: 'Direction',
    help: 'Which way the reward pulls it: more or less.',
    choices: pulls,
    synonyms: pullWords,
    width: 11,
  }),
  weight: fractionColumn({
    header: 'Weight',
    help: 'Share of the person’s reward in the period; together 100 %.',
    minimum: 0,
    width: 9,
  }),
  period: textColumn({
    header: 'Period',
    help: 'When it is reckoned, such as 2026 Q4.',
    width: 11,
  }),
  reward: textColumn({ header: 'Reward', help: 'What is given, in a few words.', width: 28 }),
  movesWith: textColumn({
    header: 'Moves with',
    help: 'Measures that rise and fall with it, separated by commas.',
    width: 20,
  }),
  tradeOff: textColumn({
    header: 'Pulls against',
    help: 'Measures that suffer when this one is pushed, separated by commas.',
    width: 20,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective that wants this measure moved.',
    role: 'parent',
    width: 16,
  }),
};

export type IncentiveColumns = typeof incentiveColumns;
