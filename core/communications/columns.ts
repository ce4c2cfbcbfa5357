import {
  dateColumn,
  fractionColumn,
  idColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';

/** Columns of a communication plan: the blueprint's and those its check reads. */
export const communicationColumns = {
  audience: textColumn({
    header: 'Audience',
    help: 'Who is told: a team, customers, all.',
    width: 22,
  }),
  message: textColumn({
    header: 'Message',
    help: 'What they should know afterwards, in one sentence.',
    required: true,
    width: 48,
  }),
  channel: textColumn({
    header: 'Channel',
    help: 'How it reaches them: meeting, mail, notice board.',
    width: 18,
  }),
  frequency: textColumn({
    header: 'Frequency',
    help: 'Once, or how often it is told again: weekly, monthly, quarterly.',
    width: 13,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who sees to it.', width: 16 }),
  sentOn: dateColumn({
    header: 'Date',
    help: 'Day it is told, or was last told.',
    width: 13,
  }),
  reached: numberColumn({
    header: 'Reached',
    help: 'How many people it reached. Blank: not counted.',
    minimum: 0,
    width: 10,
  }),
  audienceSize: numberColumn({
    header: 'Audience size',
    help: 'How many people it is meant for.',
    minimum: 0,
    width: 14,
  }),
  understood: fractionColumn({
    header: 'Understood',
    help: 'Share of those asked who could say it in their own words. Blank: not asked.',
    minimum: 0,
    maximum: 1,
    width: 12,
  }),
  asked: numberColumn({
    header: 'Asked',
    help: 'How many people were asked to say it in their own words.',
    minimum: 0,
    width: 9,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the line of the strategy, or of the objective, it speaks of; several with commas.',
    role: 'parent',
    width: 16,
  }),
  wording: textColumn({
    header: 'Wording',
    help: 'What was said or written, pasted in. Tandem says how it sounds and which words make it sound so.',
    width: 44,
  }),
};

export type CommunicationColumns = typeof communicationColumns;
