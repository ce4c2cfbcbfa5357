import type { HistoryColumns } from '../history/columns.ts';
import type { Row } from '../sheet/table.ts';

/** How one score stood on two days. */
export interface ScoreChange {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly unit: string;
  /** Null: not enough data on that day. */
  readonly before: number | null;
  readonly after: number | null;
  /** True where no snapshot up to the first day has the score. */
  readonly isNew: boolean;
  readonly coverageBefore: number | null;
  readonly coverageAfter: number | null;
  /** Day serials of the two snapshots compared. */
  readonly dayBefore: number | null;
  readonly dayAfter: number;
  /** Zero-based row of the later snapshot in its sheet. */
  readonly row: number;
}

/** Two days to be compared, as day serials. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type HistoryRow = Row<HistoryColumns>;

/** The newest row of every score up to that day, the lowest in the sheet where several are of one day. */
function standingOn(rows: readonly HistoryRow[], day: number): ReadonlyMap<string, HistoryRow> {
  const standing = new Map<string, HistoryRow>();
  for (const row of rows) {
    const { scoreId, snapshotOn } = row.values;
    if (scoreId === null || snapshotOn === null || snapshotOn > day) continue;
    const known = standing.get(scoreId)?.values.snapshotOn ?? -Infinity;
    if (snapshotOn >= known) standing.set(scoreId, row);
  }
  return standing;
}

function changeOf({ row, values }: HistoryRow, earlier: HistoryRow | undefined): ScoreChange {
  const before = earlier?.values;
  return {
    id: values.scoreId ?? '',
    label: values.label ?? values.scoreId ?? '',
    kind: values.scoreKind ?? '',
    unit: values.unit ?? '',
    before: before?.scoreValue ?? null,
    after: values.scoreValue,
    isNew: before === undefined,
    coverageBefore: before?.coverage ?? null,
    coverageAfter: values.coverage,
    dayBefore: before?.snapshotOn ?? null,
    dayAfter: values.snapshotOn ?? 0,
    row,
  };
}

/**
 * How every score of a history stood on the first day and on the second: on each day the newest snapshot up to it.
 * In the order of the sheet; scores without a snapshot up to the second day are left out. Linear in the rows.
 */
export function scoreChanges(
  rows: readonly HistoryRow[],
  { from, to }: Span,
): readonly ScoreChange[] {
  const earlier = standingOn(rows, from);
  return [...standingOn(rows, to)].map(([id, row]) => changeOf(row, earlier.get(id)));
}

/** True where the value is another one, was found, or was lost. */
export function hasChanged({ before, after, isNew }: ScoreChange): boolean {
  return isNew || before !== after;
}
