import { dateColumn, textColumn } from '../sheet/column.ts';

/** Columns beside a matrix that tie its tasks to what else is in the workbook; a matrix may lack both. */
export const linkColumns = {
  linkedMeasure: textColumn({
    header: 'Linked key result',
    help: 'Id of the key result or measure the task serves; several are separated by commas. Its owner is who should be accountable.',
    width: 17,
  }),
  accountableSince: dateColumn({
    header: 'Accountable since',
    help: 'Day on which whoever is accountable took over. Within a running cycle those concerned should be told.',
    width: 17,
  }),
};

export type LinkColumns = typeof linkColumns;
