import type { checkInColumns } from '../okr/checkInColumns.ts';
import type { Row } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { Span } from './scoreChanges.ts';

/** How the value of one key result stood on two days, as its check-ins tell. */
export interface ValueChange {
  readonly keyResult: string;
  /** Null: not checked in up to that day. */
  readonly before: number | null;
  readonly after: number;
  /** Number of check-ins after the first day up to the second. */
  readonly checkIns: number;
  /** What the newest check-in says stands in the way. */
  readonly blocker: string | null;
  /** Zero-based row of the newest check-in. */
  readonly row: number;
}

type CheckInRow = Row<typeof checkInColumns>;

/** Oldest first, in the order of the sheet within a day. */
function dated(rows: readonly CheckInRow[], { to }: Span): readonly CheckInRow[] {
  return rows
    .filter(({ values: { checkInDate, keyResult, current } }) => {
      const isComplete = keyResult !== null && current !== null;
      return isComplete && checkInDate !== null && checkInDate <= to;
    })
    .sort((a, b) => (a.values.checkInDate ?? 0) - (b.values.checkInDate ?? 0) || a.row - b.row);
}

/** The newest value of every key result on the two days; those not checked in between are left out. */
export function valueChanges(rows: readonly CheckInRow[], span: Span): readonly ValueChange[] {
  const changes = new Map<string, ValueChange>();
  const before = new Map<string, number>();
  for (const { row, values } of dated(rows, span)) {
    const { keyResult, current, checkInDate, blocker } = values;
    if (keyResult === null || current === null || checkInDate === null) continue;
    const key = nameKey(keyResult);
    if (checkInDate <= span.from) {
      before.set(key, current);
      continue;
    }
    const checkIns = (changes.get(key)?.checkIns ?? 0) + 1;
    const standing = { before: before.get(key) ?? null, after: current };
    changes.set(key, { keyResult, ...standing, checkIns, blocker, row });
  }
  return [...changes.values()];
}
