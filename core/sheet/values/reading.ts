import type { Issue, Place } from '../../issue/issue.ts';

/** What a cell was read as: a value, no value on purpose (blank, "n/a", "–"), or an issue saying why it cannot be read. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'issue'; readonly issue: Issue };

/** Order of day, month and year in dates written with digits only. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What is known about how a column is written; null where nothing is known. */
export interface ValueContext {
  /** Locale such as `de-DE`; settles what the column itself leaves open. */
  readonly locale: string | null;
  /** Decimal sign the column's own cells prove. */
  readonly decimal?: ',' | '.' | null;
  /** Date order the column's own cells prove. */
  readonly dateOrder?: DateOrder | null;
  /** Where the cell stands, for issues. */
  readonly place?: Place;
}

/** A cell that was read. */
export function valueReading<T>(value: T): Reading<T> {
  return { kind: 'value', value };
}

/** A cell that says there is no value. */
export const missingReading: Reading<never> = { kind: 'missing' };
