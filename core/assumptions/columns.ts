import {
  choiceColumn,
  dateColumn,
  fractionColumn,
  idColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { assumptionStates } from '../vocabulary/vocabulary.ts';

/** Columns of a log of assumptions, as the template has them. */
export const assumptionColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', width: 8 }),
  assumption: textColumn({
    header: 'Assumption',
    help: 'What has to be true, in a sentence that a test can show to be wrong.',
    required: true,
    width: 52,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective that stands or falls with it.',
    role: 'parent',
    width: 16,
  }),
  evidence: textColumn({
    header: 'Evidence',
    help: 'What speaks for it or against it so far.',
    width: 46,
  }),
  confidence: fractionColumn({
    header: 'Confidence',
    help: 'How sure you are that it holds: 0 to 100 %, or high, medium, low.',
    width: 12,
  }),
  impact: textColumn({
    header: 'Impact if wrong',
    help: 'How much would have to change.',
    choices: ['high', 'medium', 'low'],
    width: 15,
  }),
  testedOn: dateColumn({
    header: 'Last tested',
    help: 'Day of the last test. Blank: never.',
    width: 13,
  }),
  nextTest: dateColumn({
    header: 'Next test',
    help: 'Day it is to be tested by.',
    day: 'last',
    width: 13,
  }),
  owner: personColumn({
    header: 'Owner',
    help: 'The one person who sees to its test.',
    width: 16,
  }),
  status: choiceColumn({
    header: 'Status',
    help: 'Open, confirmed by its tests so far, refuted, or retired.',
    choices: assumptionStates,
    synonyms: choiceWords(assumptionStates, (each) => each.assumptionStates ?? {}),
    width: 12,
  }),
};

/** The same columns as checks and functions read them: confidence may be a word. */
export const assumptionReading = {
  ...assumptionColumns,
  confidence: textColumn({
    header: assumptionColumns.confidence.header,
    help: assumptionColumns.confidence.help,
  }),
};

export type AssumptionColumns = typeof assumptionReading;
