import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { type CommunicationColumns, communicationColumns } from './columns.ts';

export type CommunicationTable = Table<CommunicationColumns>;
export type Communication = Row<CommunicationColumns>;

/** Reads a recognised communication plan; rows with one cell only are headings and left out. */
export function readCommunications(
  { grid, table }: CheckInput,
  locale: string | null,
): CommunicationTable {
  const read: CommunicationTable = readRecognised({ grid, table, locale }, communicationColumns);
  const rows = read.rows.filter(
    ({ values }) => Object.values(values).filter((value) => value !== null).length > 1,
  );
  return { ...read, rows };
}
