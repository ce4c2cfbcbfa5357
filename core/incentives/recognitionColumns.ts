import { dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of thanks: the blueprint's, and those of every function that takes one. */
export const recognitionColumns = {
  recognisedOn: dateColumn({ header: 'Recognised on', help: 'Day it was said.', width: 14 }),
  recognised: personColumn({
    header: 'Recognised',
    help: 'Who was recognised; several separated by commas.',
    required: true,
    width: 18,
  }),
  recognisedBy: personColumn({ header: 'Recognised by', help: 'Who said it.', width: 16 }),
  recognisedFor: textColumn({
    header: 'For what',
    help: 'What the person did, so that others could do it too.',
    role: 'recognisedFor',
    width: 50,
  }),
  livedValue: textColumn({
    header: 'Value lived',
    help: 'ID or wording of the value it shows; several separated by commas.',
    width: 16,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective it helped.',
    role: 'parent',
    width: 16,
  }),
};

export type RecognitionColumns = typeof recognitionColumns;
