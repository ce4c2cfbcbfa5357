import {
  choiceColumn,
  dateColumn,
  fractionColumn,
  idColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { ambitions } from './gradeBand.ts';
import { closedOutcomes } from './model.ts';

/** Columns of a list of objectives: the blueprint's and those of every function that takes one. */
export const objectiveColumns = {
  id: idColumn({
    header: 'Id',
    help: 'Short name that key results and parents refer to.',
    width: 8,
  }),
  objective: textColumn({
    header: 'Objective',
    help: 'What should be achieved, in words.',
    width: 48,
  }),
  parent: idColumn({
    header: 'Parent',
    help: 'Id of the objective this one contributes to. Blank at the top.',
    width: 9,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who answers for it.', width: 16 }),
  team: textColumn({ header: 'Team', help: 'Team that carries it.', width: 18 }),
  weight: numberColumn({
    header: 'Weight',
    help: 'How much it counts for its parent. 0: it does not roll up; blank: like the others.',
    minimum: 0,
    maximum: 1e9,
    width: 9,
  }),
  ambition: choiceColumn({
    header: 'Type',
    role: 'type',
    help: 'A stretch (0.7 is a success) or a promise (1.0 is expected).',
    choices: ambitions,
    synonyms: { stretch: 'aspirational', moonshot: 'aspirational', commitment: 'committed' },
    width: 13,
  }),
  startDate: dateColumn({ header: 'Start date', help: 'First day of the cycle.', width: 12 }),
  dueDate: dateColumn({
    day: 'last',
    header: 'Due date',
    help: 'Last day of the cycle.',
    width: 12,
  }),
  coOwner: personColumn({
    header: 'Co-owner',
    help: 'Others who carry it, separated by commas.',
    width: 16,
  }),
  progress: fractionColumn({
    header: 'Progress',
    help: 'Only for an objective without key results and without objectives below it.',
    width: 10,
  }),
  closedAs: choiceColumn({
    header: 'Closed as',
    help: 'How it ended.',
    choices: closedOutcomes,
    width: 12,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 36 }),
  explore: textColumn({
    header: 'Explore',
    help: 'Yes for work that is protected while it finds out whether an idea holds.',
    choices: ['yes', 'no'],
    width: 10,
  }),
  closingGrade: numberColumn({
    header: 'Closing grade',
    help: 'Grade from 0.0 to 1.0 it was closed with.',
    minimum: 0,
    maximum: 1,
    width: 12,
  }),
};
