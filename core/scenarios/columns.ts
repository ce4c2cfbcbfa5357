import {
  choiceColumn,
  fractionColumn,
  idColumn,
  numberColumn,
  textColumn,
} from '../sheet/column.ts';
import { directionWords } from '../statistics/directionWords.ts';

function chance(header: string, role: string) {
  return fractionColumn({
    ...{ header, role, help: 'How likely it is. All three together make 100 %.' },
    ...{ minimum: 0, maximum: 1, width: 15 },
  });
}

/** Columns of scenarios. */
export const scenarioColumns = {
  measure: textColumn({
    header: 'Measure',
    help: 'KPI or driver that may turn out better or worse.',
    required: true,
    width: 34,
  }),
  unit: textColumn({ header: 'Unit', help: 'What the numbers count.', width: 12 }),
  direction: choiceColumn({
    header: 'Direction',
    help: 'Which way is better. Blank: the way from worst to best.',
    choices: ['higher', 'lower'],
    synonyms: directionWords,
    width: 11,
  }),
  worst: numberColumn({
    header: 'Worst case',
    help: 'What it may come to when things go badly.',
    role: 'worstCase',
    width: 12,
  }),
  base: numberColumn({
    header: 'Base case',
    help: 'What is expected.',
    role: 'baseCase',
    width: 12,
  }),
  best: numberColumn({
    header: 'Best case',
    help: 'What it may come to when things go well.',
    role: 'bestCase',
    width: 12,
  }),
  worstChance: chance('Chance of worst', 'worstChance'),
  baseChance: chance('Chance of base', 'baseChance'),
  bestChance: chance('Chance of best', 'bestChance'),
  keyResult: idColumn({
    header: 'Linked key result',
    help: 'ID of the key result that depends on it.',
    role: 'linkedMeasure',
    width: 16,
  }),
  comment: textColumn({ header: 'Comment', help: 'What would have to happen.', width: 44 }),
};

export type ScenarioColumns = typeof scenarioColumns;
