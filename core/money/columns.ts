import { choiceColumn, moneyColumn, numberColumn, textColumn } from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { costComponents } from '../vocabulary/vocabulary.ts';
import { estimateColumn } from './estimateColumn.ts';

/** Columns of a cost of misalignment, as the template has them: every assumption in a cell of its own. */
export const costColumns = {
  component: choiceColumn({
    header: 'Component',
    help: 'Which loss it is part of.',
    role: 'costComponent',
    required: true,
    choices: costComponents,
    synonyms: choiceWords(costComponents, (each) => each.costComponents ?? {}),
    width: 22,
  }),
  item: textColumn({
    header: 'Description',
    help: 'What is lost, in a few words.',
    role: 'label',
    width: 40,
  }),
  counted: numberColumn({
    header: 'Counted',
    help: 'What was counted in the workbook: wages, batches, rows, days, money.',
    width: 10,
  }),
  unit: textColumn({ header: 'Unit', help: 'What was counted, in a word or two.', width: 14 }),
  low: numberColumn({
    header: 'Low per unit',
    help: 'Least that each of them costs: hours, a share, or money.',
    role: 'assumedLow',
    width: 12,
  }),
  base: numberColumn({
    header: 'Base per unit',
    help: 'What each of them most likely costs, in the same unit.',
    role: 'assumedBase',
    width: 13,
  }),
  high: numberColumn({
    header: 'High per unit',
    help: 'Most that each of them costs, in the same unit.',
    role: 'assumedHigh',
    width: 13,
  }),
  money: moneyColumn({
    header: 'Money per unit',
    help: 'Cost of one hour or day of the numbers beside; 1 where they are money or a share of money.',
    role: 'moneyPerUnit',
    width: 14,
  }),
  estimateLow: estimateColumn('low', 'Low estimate', 'costLow'),
  estimateBase: estimateColumn('base', 'Base estimate', 'costBase'),
  estimateHigh: estimateColumn('high', 'High estimate', 'costHigh'),
  source: textColumn({
    header: 'Source',
    help: 'Where low, base and high come from. No percentage without one.',
    width: 40,
  }),
  evidence: textColumn({
    header: 'Evidence',
    help: "Sheet and cells that were counted, such as Decisions!K11 or 'Joint milestones'!C4:C9.",
    width: 26,
  }),
  note: textColumn({ header: 'Note', help: 'Anything a reader should know.', width: 30 }),
};

const typed = (header: string, role: string) => moneyColumn({ header, role, help: '' });

/** The same columns as checks and functions read them: an ordinary sheet may hold the estimates alone. */
export const costReading = {
  ...costColumns,
  estimateLow: typed('Low estimate', 'costLow'),
  estimateBase: typed('Base estimate', 'costBase'),
  estimateHigh: typed('High estimate', 'costHigh'),
};

export type CostColumns = typeof costReading;
