import { choiceColumn, dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { betDecisions } from '../vocabulary/vocabulary.ts';

/** What a test said of its hypothesis. */
export const betResults = ['confirmed', 'refuted', 'unclear'] as const;

export type BetResult = (typeof betResults)[number];

/** Words of a log of assumptions say the same of a test; those for "cannot tell" are told here. */
const resultWords: Readonly<Record<string, BetResult>> = {
  ...choiceWords(['confirmed', 'refuted'] as const, (each) => each.assumptionStates ?? {}),
  ...{ inconclusive: 'unclear', 'not clear': 'unclear', mixed: 'unclear', unklar: 'unclear' },
  ...{ 'pas clair': 'unclear', incierto: 'unclear', incerto: 'unclear', onduidelijk: 'unclear' },
};

/** Columns of a board of bets. */
export const betColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', width: 8 }),
  hypothesis: textColumn({
    header: 'Hypothesis',
    help: 'What you think will happen, in a sentence that a test can show to be wrong.',
    role: 'assumption',
    required: true,
    width: 46,
  }),
  smallestTest: textColumn({
    header: 'Smallest test',
    help: 'The cheapest thing that would show it.',
    width: 40,
  }),
  measure: textColumn({
    header: 'Measure',
    help: 'What is counted, and from which number on it holds.',
    width: 30,
  }),
  linkedMeasure: idColumn({
    header: 'Linked key result',
    help: 'ID of the key result it is to move.',
    width: 16,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who runs it.', width: 16 }),
  startDate: dateColumn({
    header: 'Started',
    help: 'Day the test began.',
    role: 'startDate',
    width: 12,
  }),
  learnBy: dateColumn({
    header: 'Learn date',
    help: 'Day by which the test has said something.',
    day: 'last',
    width: 12,
  }),
  result: choiceColumn({
    header: 'Test result',
    help: 'Confirmed, refuted, or unclear.',
    role: 'betResult',
    choices: betResults,
    synonyms: resultWords,
    width: 12,
  }),
  decision: choiceColumn({
    header: 'Decision',
    help: 'Keep it, change it, or stop it.',
    choices: betDecisions,
    synonyms: choiceWords(betDecisions, (each) => each.betDecisions ?? {}),
    width: 11,
  }),
  decidedOn: dateColumn({ header: 'Decided on', help: 'Day of the decision.', width: 12 }),
  learned: textColumn({
    header: 'Comment',
    help: 'What you know now and did not know before.',
    role: 'comment',
    width: 44,
  }),
};

export type BetColumns = typeof betColumns;
