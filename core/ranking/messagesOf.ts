import { isBlank, shownText } from '../sheet/cell.ts';
import { type Grid, gridWidth } from '../sheet/grid.ts';
import type { Row, Table } from '../sheet/table.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import type { MessageColumns } from './columns.ts';

/** One leader's sentence. */
export interface Message {
  readonly row: number;
  readonly person: string;
  readonly text: string;
}

/** Sentences of a table; rows without one are left out. */
export function messagesOf({ rows }: Table<MessageColumns>): readonly Message[] {
  return rows.flatMap(({ row, values }: Row<MessageColumns>, index) =>
    values.strategyLine === null
      ? []
      : [{ row, person: values.person ?? `Leader ${index + 1}`, text: values.strategyLine }],
  );
}

/** Sentences of a single column; null for a wider range. A header word on top is passed over. */
export function messagesOfColumn(grid: Grid): readonly Message[] | null {
  if (gridWidth(grid) > 1) return null;
  const lines = grid.rows.flatMap(([cell], index) =>
    isBlank(cell) ? [] : [{ row: grid.top + index, text: shownText(cell) }],
  );
  const [first, ...rest] = lines;
  const isHeader = first !== undefined && (matchHeader(first.text)[0]?.score ?? 0) >= 0.9;
  const kept = isHeader ? rest : lines;
  return kept.map((line, index) => ({ ...line, person: `Leader ${index + 1}` }));
}
