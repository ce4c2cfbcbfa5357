import type { Cadence } from '../calendar/cadence.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { cadenceOf } from '../vocabulary/cadenceOf.ts';
import { type CommunicationColumns, communicationColumns } from './columns.ts';

export type CommunicationTable = Table<CommunicationColumns>;
export type Communication = Row<CommunicationColumns>;

/** One message for one audience. */
export interface Message {
  readonly row: number;
  readonly audience: string | null;
  readonly message: string | null;
  /** Message or audience in quotation marks, else the row. */
  readonly subject: string;
  /** How often it is told again; null for once, and where the cell names no cadence. */
  readonly cadence: Cadence | null;
  readonly owner: string | null;
  readonly sentOn: number | null;
  readonly reached: number | null;
  readonly audienceSize: number | null;
  /** Share of those asked who understood, 0–1. */
  readonly understood: number | null;
  readonly asked: number | null;
  readonly objective: string | null;
  at(key: keyof CommunicationColumns & string): Place;
  /** True where something stands in the cell that could not be read: said already. */
  isUnread(key: keyof CommunicationColumns & string): boolean;
}

/** Rows with more than one cell; one alone is a heading. */
function isFilled({ values }: Communication): boolean {
  return Object.values(values).filter((value) => value !== null).length > 1;
}

/** The messages of a plan. */
export function messagesIn(table: CommunicationTable): readonly Message[] {
  const unread = new Set(table.issues.map(({ place }) => `${place.row}:${place.column}`));
  return table.rows.filter(isFilled).map(({ row, values }): Message => {
    const { message, audience, sentOn, frequency, ...others } = values;
    const text = message ?? audience;
    return {
      ...others,
      ...{ row, message, audience, cadence: cadenceOf(frequency) },
      subject: text === null ? `row ${row + 1}` : `"${text}"`,
      sentOn: sentOn === null ? null : Math.floor(sentOn),
      at: (key) => placeIn(table, row, key),
      isUnread: (key) => unread.has(`${row}:${table.found[key]}`),
    };
  });
}

/** Reads a recognised communication plan; rows with one cell only are headings and left out. */
export function readCommunications(
  { grid, table }: CheckInput,
  locale: string | null,
): CommunicationTable {
  const read: CommunicationTable = readRecognised({ grid, table, locale }, communicationColumns);
  return { ...read, rows: read.rows.filter(isFilled) };
}
