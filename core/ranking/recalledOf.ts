import type { Table } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { RecallColumns } from './columns.ts';

/** One leader's line of the recall test. */
export interface RecallLine {
  readonly row: number;
  readonly person: string;
  /** Priorities named, blanks left out. */
  readonly named: readonly string[];
  readonly felt: number | null;
}

const keys = ['recalled1', 'recalled2', 'recalled3', 'recalled4', 'recalled5'] as const;

/** Lines of a recall test; a dash and "none" name nothing. */
export function recalledOf({ rows }: Table<RecallColumns>): readonly RecallLine[] {
  return rows.map(({ row, values }, index) => ({
    row,
    person: values.person ?? `Leader ${index + 1}`,
    named: keys.flatMap((key) => {
      const text = values[key];
      return text === null || namesNobody(text) ? [] : [text];
    }),
    felt: values.felt,
  }));
}
