import {
  choiceColumn,
  flagColumn,
  numberColumn,
  personColumn,
  scoreColumn,
  textColumn,
} from '../sheet/column.ts';
import { bandWords, directionWords, measureDirections } from '../statistics/directionWords.ts';
import { scoringMethods } from './model.ts';
import { scoreTwin, statusTwin } from './twins.ts';

const leadingWords = {
  lead: 'leading',
  'leading indicator': 'leading',
  input: 'leading',
  driver: 'leading',
  lag: 'lagging',
  'lagging indicator': 'lagging',
  outcome: 'lagging',
  result: 'lagging',
} as const;

/** Columns of the scorecard template, in the order a range without a header has them. */
export const scorecardColumns = {
  perspective: textColumn({
    header: 'Perspective',
    help: 'Point of view, such as Financial or Customer. Blank: the one above.',
    width: 20,
  }),
  objective: textColumn({
    header: 'Objective',
    help: 'What is to be achieved. Blank: the one above, within the same perspective.',
    width: 32,
  }),
  measure: textColumn({
    header: 'Measure',
    help: 'What is counted to see it.',
    required: true,
    width: 30,
  }),
  leading: choiceColumn({
    header: 'Leading or lagging',
    help: 'Leading measures move before the result, lagging ones are the result.',
    choices: ['leading', 'lagging'],
    synonyms: leadingWords,
  }),
  unit: textColumn({ header: 'Unit', help: 'What the numbers count.' }),
  direction: choiceColumn({
    header: 'Direction',
    help: 'Which way is better. Only needed where there is no baseline.',
    choices: ['higher', 'lower'],
    synonyms: directionWords,
  }),
  baseline: numberColumn({
    header: 'Baseline',
    help: 'Value that scores 0: where the measure started, or its worst. Blank: the share of the target counts.',
  }),
  target: numberColumn({ header: 'Target', help: 'Value that scores 100.' }),
  actual: numberColumn({ header: 'Actual', help: 'Latest value. Blank is not zero.' }),
  weight: numberColumn({
    header: 'Weight',
    help: 'Importance among the measures of its objective, on any scale. All blank: equal.',
    minimum: 0,
  }),
  owner: personColumn({ header: 'Owner', help: 'Who answers for the measure.' }),
  frequency: textColumn({ header: 'Frequency', help: 'How often it is measured.' }),
  score: scoreColumn({
    header: 'Score',
    help: 'Score from 0 to 100. A typed score goes before the one worked out.',
    minimum: 0,
    maximum: 100,
    computed: scoreTwin,
  }),
  status: textColumn({
    header: 'Status',
    help: 'Band of the score, in words.',
    computed: statusTwin,
    width: 14,
  }),
};

/** The template's columns and those that only some scorecards have, which follow in a range without a header. */
export const measureColumns = {
  ...scorecardColumns,
  direction: choiceColumn({
    ...scorecardColumns.direction,
    choices: measureDirections,
    synonyms: { ...directionWords, ...bandWords },
  }),
  objectiveWeight: numberColumn({
    header: 'Objective weight',
    help: 'Importance of the objective within its perspective; once or on every row. All blank: equal.',
    minimum: 0,
  }),
  perspectiveWeight: numberColumn({
    header: 'Perspective weight',
    help: 'Importance of the perspective; once or on every row. All blank: equal.',
    minimum: 0,
  }),
  previous: numberColumn({
    header: 'Previous',
    help: 'Last known value, for carrying forward; a score where the row has no target.',
  }),
  low: numberColumn({ header: 'Low', help: 'Lower end of a band that scores 100.' }),
  high: numberColumn({ header: 'High', help: 'Upper end of a band that scores 100.' }),
  method: choiceColumn({
    header: 'Method',
    help: 'How the value becomes a score. Blank: linear with a baseline, band with low and high, else ratio.',
    choices: scoringMethods,
  }),
  applies: flagColumn({
    header: 'Applies',
    help: 'FALSE takes the measure out with its weight, which blank does not.',
  }),
};

export type MeasureColumns = typeof measureColumns;
