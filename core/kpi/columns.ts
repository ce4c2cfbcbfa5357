import {
  choiceColumn,
  dateColumn,
  fractionColumn,
  idColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { directionWords } from '../statistics/directionWords.ts';
import { indicatorTimes } from '../vocabulary/vocabulary.ts';
import { frequencyWords } from './frequencyWords.ts';
import { indicatorTimeWords } from './indicatorTime.ts';
import { aggregations, frequencies } from './model.ts';
import { achievementTwin } from './twins.ts';

const aggregationWords = {
  total: 'sum',
  'add up': 'sum',
  cumulative: 'sum',
  mean: 'average',
  avg: 'average',
  latest: 'last',
  'last value': 'last',
  'end of period': 'last',
} as const;

const direction = choiceColumn({
  header: 'Direction',
  help: 'Which way is better. Blank: higher.',
  choices: ['higher', 'lower'],
  synonyms: directionWords,
});

const aggregation = choiceColumn({
  header: 'Aggregation',
  help: 'How periods make a year: sum, average or last. Blank: sum.',
  choices: aggregations,
  synonyms: aggregationWords,
});

const frequency = choiceColumn({
  header: 'Frequency',
  help: 'How often it is measured.',
  choices: frequencies,
  synonyms: frequencyWords,
});

const leading = choiceColumn({
  header: 'Leading or lagging',
  help: 'Leading: moves before the result and can be acted on. Lagging: tells the result.',
  choices: indicatorTimes,
  synonyms: indicatorTimeWords(),
  width: 17,
});

/** Columns of the list of KPIs. */
export const kpiColumns = {
  id: idColumn({ header: 'ID', help: 'Short name that the data refers to.' }),
  measure: textColumn({
    header: 'KPI',
    help: 'What is measured, in a few words.',
    required: true,
    width: 30,
  }),
  owner: personColumn({ header: 'Owner', help: 'Who answers for it.' }),
  unit: textColumn({ header: 'Unit', help: 'What the numbers count.' }),
  direction,
  aggregation,
  frequency,
  target: numberColumn({ header: 'Target', help: 'Target of one period.' }),
  source: textColumn({
    header: 'Source',
    help: 'Where the numbers come from, so that anybody gets the same ones.',
    width: 30,
  }),
  leading,
};

/** Columns of the library: what measures are, without values. */
export const libraryColumns = {
  id: idColumn({ header: 'ID', help: 'Short name that lists of KPIs refer to.', width: 8 }),
  measure: textColumn({
    header: 'KPI',
    help: 'What is measured, in a few words.',
    required: true,
    width: 30,
  }),
  formula: textColumn({
    header: 'Formula',
    help: 'How it is worked out, in words that anybody reads the same way.',
    width: 48,
  }),
  unit: textColumn({ header: 'Unit', help: 'What the numbers count.', width: 10 }),
  direction,
  functionOwner: textColumn({
    header: 'Function owner',
    help: 'Function that keeps the definition, such as sales or people.',
    width: 20,
  }),
  leading,
  source: textColumn({
    header: 'Source',
    help: 'Where the numbers come from.',
    width: 26,
  }),
};

export type LibraryColumns = typeof libraryColumns;

/** Columns of the data sheet, in the order a range without a header has them. */
export const kpiDataColumns = {
  id: idColumn({
    header: 'KPI',
    help: 'ID or name of the KPI.',
    required: true,
    role: 'measure',
  }),
  period: dateColumn({
    header: 'Period',
    help: 'First day of the period.',
    required: true,
  }),
  actual: numberColumn({ header: 'Actual', help: 'What was reached. Blank is not zero.' }),
  target: numberColumn({ header: 'Target', help: 'Target of this period.' }),
  direction,
  aggregation,
  achievement: fractionColumn({
    header: 'Achievement',
    help: 'Share of the target that was reached; may be above 100 %.',
    computed: achievementTwin,
  }),
};

/** Data columns and those that only some sheets have, which follow in a range without a header. */
export const seriesColumns = {
  ...kpiDataColumns,
  frequency,
  weight: numberColumn({
    header: 'Weight',
    help: 'Importance among the KPIs; once or on every row. All blank: equal.',
    minimum: 0,
  }),
};

export type SeriesColumns = typeof seriesColumns;

/** What a list of KPIs on an ordinary sheet may hold beyond the template. */
export const listColumns = {
  ...kpiColumns,
  baseline: numberColumn({ header: 'Baseline', help: 'Where it started; scores 0.' }),
  actual: numberColumn({ header: 'Actual', help: 'Latest value.' }),
};

export type ListColumns = typeof listColumns;
