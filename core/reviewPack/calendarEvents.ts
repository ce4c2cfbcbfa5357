import { fromSerial } from '../calendar/serial.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import { readReviews, reviewsIn } from '../reviews/readReviews.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { type ReviewKind, reviewTitles } from './kinds.ts';
import { type ReviewDate, reviewDates } from './reviewDates.ts';

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** The same whenever the same review is written again. */
  readonly uid: string;
  /** Day serial. */
  readonly day: number;
  readonly summary: string;
  readonly description: string;
  /** Repetition as RFC 5545 has it; null for a single day. */
  readonly rule: string | null;
}

/** Least day of the month that some month lacks. */
const rareDay = 29;

/** The day of the month, or the last one of a shorter month. */
function monthDay(day: number): string {
  const { day: ofMonth = 1 } = fromSerial(day) ?? {};
  if (ofMonth < rareDay) return `BYMONTHDAY=${ofMonth}`;
  const days = Array.from({ length: ofMonth - 27 }, (_, index) => 28 + index);
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

function ruleOf({ kind, day }: ReviewDate): string {
  if (kind === 'weekly') return 'FREQ=WEEKLY';
  return `FREQ=MONTHLY;${kind === 'quarterly' ? 'INTERVAL=3;' : ''}${monthDay(day)}`;
}

/** FNV-1a over the code units, 32 bits, as eight hexadecimal digits: short, and the same everywhere. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function eventOf(date: ReviewDate, workbook: string): CalendarEvent {
  const { day, kind, title, owner, isPlanned } = date;
  const about = isPlanned ? `${nameKey(title)} ${day}` : 'series';
  const [usual, question] = reviewTitles[kind];
  const called = owner === null ? '' : ` Called by ${owner}.`;
  return {
    uid: `${kind}-${hashOf(`${workbook} ${about}`)}@tandem.invalid`,
    ...{ day, summary: title },
    description: `${usual}. ${question}${called}`,
    rule: isPlanned ? null : ruleOf(date),
  };
}

export interface CalendarInput {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
  readonly kinds: readonly ReviewKind[];
  /** Name that tells this workbook's reviews from another's. */
  readonly workbook: string;
}

function tablesOf({ grids, records = {} }: CalendarInput): CheckInput[] {
  const stored = parseMapping(records);
  return grids.flatMap((grid) => recogniseSheet(grid, stored).map((table) => ({ grid, table })));
}

/**
 * Reviews to come: each planned one as a day of its own; for a kind of which none is planned, one that repeats. Throws a
 * TypeError when the context has no day.
 */
export function calendarEvents(
  input: CalendarInput,
  { today, locale }: Context,
): readonly CalendarEvent[] {
  if (today === null) throw new TypeError('a calendar needs the day in its context');
  const reviews = tablesOf(input)
    .filter(({ table }) => table.kind === 'reviews')
    .flatMap((table) => reviewsIn(readReviews(table, locale)));
  return reviewDates({ reviews, today }, input.kinds).map((date) => eventOf(date, input.workbook));
}
