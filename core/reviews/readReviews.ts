import type { Cadence } from '../calendar/cadence.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { cadenceOf } from '../vocabulary/cadenceOf.ts';
import type { ReviewColumns } from './columns.ts';
import { reviewColumns } from './columns.ts';

export type ReviewTable = Table<ReviewColumns>;

/** One review of a calendar. */
export interface Review {
  readonly row: number;
  readonly name: string;
  readonly cadence: Cadence | null;
  readonly plannedOn: number | null;
  readonly heldOn: number | null;
  readonly owner: string | null;
  /** True where a decision or an action is written down. */
  readonly hasOutcome: boolean;
  /** Actions of earlier reviews that are still open. */
  readonly carriedOver: readonly string[];
  at(key: keyof ReviewColumns & string): Place;
  /** True where something stands in the cell that could not be read: said already. */
  isUnread(key: keyof ReviewColumns & string): boolean;
}

const idForm = /^\p{L}{0,4}[-–. ]?\d+(?:[.-]\d+)*$/u;

/**
 * Actions named in a cell: one a line or separated by semicolons; by commas only where each part is an id, because
 * wordings hold commas too. A bare number says how many there were and names none.
 */
export function actionsIn(text: string | null): readonly string[] {
  if (text === null || /^\d+$/.test(text.trim())) return [];
  const byComma = text.split(/[,;\n]/).map((part) => part.trim());
  const parts = byComma.every((part) => idForm.test(part)) ? byComma : text.split(/[;\n]/);
  return parts
    .map((part) => part.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

function hasText(text: string | null): boolean {
  return text !== null && /[\p{L}1-9]/u.test(text);
}

/** Rows with a day; those without one are headings. */
function isReview({ row, values }: Row<ReviewColumns>, unread: ReadonlySet<number>): boolean {
  const { review, plannedOn, heldOn, cadence, owner } = values;
  const isFilled = plannedOn !== null || heldOn !== null || cadence !== null || owner !== null;
  return isFilled || (review !== null && unread.has(row));
}

const day = (value: number | null) => (value === null ? null : Math.floor(value));

/** The reviews of a table. */
export function reviewsIn(table: ReviewTable): readonly Review[] {
  const { found, issues, rows } = table;
  const unreadRows = new Set(issues.map(({ place }) => place.row ?? -1));
  const unread = new Set(issues.map(({ place }) => `${place.row}:${place.column}`));
  return rows
    .filter((row) => isReview(row, unreadRows))
    .map(({ row, values }) => ({
      ...{ row, name: values.review ?? `row ${row + 1}`, cadence: cadenceOf(values.cadence) },
      ...{ plannedOn: day(values.plannedOn), heldOn: day(values.heldOn), owner: values.owner },
      hasOutcome: hasText(values.decisions) || hasText(values.actions),
      carriedOver: actionsIn(values.carriedOver),
      at: (key) => placeIn(table, row, key),
      isUnread: (key) => unread.has(`${row}:${found[key]}`),
    }));
}

/** Reads a recognised calendar of reviews. */
export function readReviews({ grid, table }: CheckInput, locale: string | null): ReviewTable {
  return readRecognised({ grid, table, locale }, reviewColumns);
}
