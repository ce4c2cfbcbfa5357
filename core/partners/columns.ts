import { dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of partners: what each shares with us, who looks after it, and when it is looked at again. */
export const partnerColumns = {
  partner: textColumn({
    header: 'Partner',
    help: 'Company or organisation we depend on or work with.',
    required: true,
    width: 28,
  }),
  type: textColumn({
    header: 'Type',
    help: 'What it is to us.',
    choices: ['supplier', 'customer', 'reseller', 'technology', 'community', 'authority'],
    width: 14,
  }),
  objective: idColumn({
    header: 'Shared objective',
    help: 'ID of the objective both work for, or its wording.',
    role: 'sharedObjective',
    width: 30,
  }),
  measure: textColumn({
    header: 'Shared measure',
    help: 'The number both look at.',
    role: 'sharedMeasure',
    width: 28,
  }),
  owner: personColumn({ header: 'Owner', help: 'Who looks after it on our side.', width: 20 }),
  nextReview: dateColumn({
    header: 'Next review',
    help: 'Day on which both look at it again.',
    day: 'last',
    width: 13,
  }),
  lastReviewed: dateColumn({
    header: 'Last reviewed',
    help: 'Day on which both last looked at it.',
    width: 13,
  }),
};

export type PartnerColumns = typeof partnerColumns;
