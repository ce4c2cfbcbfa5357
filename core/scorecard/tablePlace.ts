import type { Place } from '../issue/issue.ts';
import type { Table } from '../sheet/table.ts';
import type { MeasureColumns } from './columns.ts';

/** The whole table as a place. */
export function tablePlace({ sheet, argument }: Table<MeasureColumns>): Place {
  return { ...(sheet === '' ? {} : { sheet }), ...(argument === undefined ? {} : { argument }) };
}
