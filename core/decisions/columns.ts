import { choiceColumn, dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { decisionStates } from '../vocabulary/vocabulary.ts';

/** Columns of a list of decisions: the blueprint's and those its check reads. */
export const decisionColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', width: 8 }),
  decision: textColumn({
    header: 'Decision',
    help: 'What is to be decided, or was.',
    required: true,
    width: 50,
  }),
  status: choiceColumn({
    header: 'Status',
    help: 'Where it stands.',
    choices: decisionStates,
    synonyms: choiceWords(decisionStates, (each) => each.decisionStates ?? {}),
    width: 14,
  }),
  decider: personColumn({
    header: 'Decider',
    help: 'The one person whose word settles it.',
    width: 24,
  }),
  consulted: personColumn({
    header: 'Consulted',
    help: 'Who is heard before, separated by commas.',
    width: 26,
  }),
  informed: personColumn({
    header: 'Informed',
    help: 'Who is told afterwards, separated by commas.',
    width: 26,
  }),
  scope: textColumn({
    header: 'Level',
    help: 'As far down as it may be taken: a team, a department or the company.',
    choices: ['team', 'department', 'company'],
    width: 15,
  }),
  reversible: textColumn({
    header: 'Reversible',
    help: 'Whether it can be undone at little cost.',
    choices: ['yes', 'no'],
    width: 12,
  }),
  limit: textColumn({
    header: 'Limit',
    help: 'How far the decider may go without asking: an amount, a time, a condition.',
    width: 22,
  }),
  decidedOn: dateColumn({ header: 'Decided on', help: 'Day it was taken.', width: 13 }),
  dueDate: dateColumn({
    header: 'Due date',
    help: 'Day it has to be taken by.',
    day: 'last',
    width: 13,
  }),
  valuesCheck: textColumn({
    header: 'Values check',
    help: 'Whether it agrees with what the company stands for. No: say in the reason why it is taken all the same.',
    choices: ['yes', 'no'],
    width: 13,
  }),
  reason: textColumn({ header: 'Reason', help: 'Why it is taken this way.', width: 44 }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective it serves.',
    role: 'parent',
    width: 16,
  }),
  escalation: personColumn({
    header: 'Escalate to',
    help: 'Who is asked when the limit is reached; a decision of a team needs one.',
    width: 16,
  }),
  veto: textColumn({
    header: 'Veto',
    help: 'Who may stop it, with the scope in brackets: "Ines Moreau (payment terms)". Keep it rare.',
    width: 30,
  }),
};

export type DecisionColumns = typeof decisionColumns;
