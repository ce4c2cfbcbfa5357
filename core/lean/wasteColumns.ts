import {
  choiceColumn,
  dateColumn,
  idColumn,
  moneyColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { wasteTypes } from '../vocabulary/vocabulary.ts';

/** Columns of a log of waste. */
export const wasteColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', width: 8 }),
  waste: textColumn({
    header: 'Waste',
    help: 'What is wasted, and where it was seen.',
    required: true,
    width: 46,
  }),
  wasteType: choiceColumn({
    header: 'Kind of waste',
    help: 'Which of the eight wastes it is.',
    choices: wasteTypes,
    synonyms: choiceWords(wasteTypes, (each) => each.wasteTypes ?? {}),
    width: 17,
  }),
  place: textColumn({ header: 'Place', help: 'Where it was seen.', width: 16 }),
  hoursLost: numberColumn({
    header: 'Hours lost',
    help: 'Hours lost in a month. Blank is not zero.',
    width: 11,
  }),
  cost: moneyColumn({
    header: 'Cost',
    help: 'Money lost in a month beyond the hours, such as flour thrown away.',
    role: 'amount',
    width: 10,
  }),
  countermeasure: textColumn({
    header: 'Countermeasure',
    help: 'What is done so that it does not come back.',
    width: 40,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who sees to it.', width: 16 }),
  dueDate: dateColumn({
    header: 'Due date',
    help: 'Day the countermeasure is in place.',
    day: 'last',
    width: 12,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective it stands in the way of.',
    role: 'parent',
    width: 16,
  }),
};

export type WasteColumns = typeof wasteColumns;
