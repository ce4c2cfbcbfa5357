import { idColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of automations: what, what for, before and after, who, which personal data. */
export const automationColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', width: 8 }),
  automation: textColumn({
    header: 'Automation',
    help: 'What a machine is to do instead of somebody.',
    required: true,
    width: 44,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective it serves. Without one it only makes something faster.',
    role: 'parent',
    width: 16,
  }),
  measure: textColumn({ header: 'Measure', help: 'What is to get better.', width: 28 }),
  before: textColumn({
    header: 'Measure before',
    help: 'What it was before, with its unit. Take it before you begin.',
    role: 'measureBefore',
    width: 16,
  }),
  after: textColumn({
    header: 'Measure after',
    help: 'What it is since. Blank while it does not run.',
    role: 'measureAfter',
    width: 16,
  }),
  accountable: personColumn({
    header: 'Accountable',
    help: 'The one person who answers for what it does.',
    width: 18,
  }),
  personalData: textColumn({
    header: 'Personal data',
    help: 'Which data of people it uses, or none. Blank is no answer.',
    width: 24,
  }),
  legalBasis: textColumn({
    header: 'Legal basis',
    help: 'Why these data may be used: contract, consent, legal duty.',
    width: 20,
  }),
  status: textColumn({
    header: 'Status',
    help: 'Where it stands.',
    choices: ['idea', 'trial', 'running', 'stopped'],
    width: 12,
  }),
  decision: textColumn({
    header: 'Decision',
    help: 'Go, wait or stop.',
    choices: ['go', 'wait', 'stop'],
    width: 11,
  }),
};

export type AutomationColumns = typeof automationColumns;
