import type { Cell } from '../cell.ts';
import type { DateOrder } from './reading.ts';
import { readWrittenDate } from './writtenDate.ts';
import { readWrittenNumber } from './writtenNumber.ts';

/** What the cells of one column prove about how it is written. */
export interface ColumnEvidence {
  /** Null when no cell proves it, or cells contradict each other. */
  readonly decimal: ',' | '.' | null;
  readonly dateOrder: DateOrder | null;
  /** True when some cells prove one sign or order and some the other. */
  readonly contradictory: boolean;
}

function decided<T>(votes: ReadonlySet<T>): T | null {
  return votes.size === 1 ? ([...votes][0] ?? null) : null;
}

/**
 * Looks through a column for cells that can be read in one way only: "1.234,50" proves the decimal
 * comma, "25/12/2026" that the day comes first. Pass the answer on as the context of each cell.
 */
export function columnEvidence(cells: readonly Cell[]): ColumnEvidence {
  const decimals = new Set<',' | '.'>();
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > 80 || !/\d/.test(cell)) continue;
    const date = readWrittenDate(cell);
    if (date?.kind === 'digits') {
      if (date.left > 12 && date.middle <= 12) orders.add('dmy');
      if (date.middle > 12 && date.left <= 12) orders.add('mdy');
      continue;
    }
    const text = cell.trim().replace(/^[<>≤≥=~≈±]+\s*/, '');
    const decimal = date ? null : (readWrittenNumber(text)?.numeral.decimal ?? null);
    if (decimal !== null) decimals.add(decimal);
  }
  return {
    decimal: decided(decimals),
    dateOrder: decided(orders),
    contradictory: decimals.size > 1 || orders.size > 1,
  };
}
