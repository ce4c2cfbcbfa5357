import { isoOfSerial } from '../calendar/serial.ts';
import type { AppendList } from '../declare/appendList/appendList.ts';
import type { NewRow } from '../declare/appendList/appendRow.ts';
import type { Score } from '../declare/check.ts';
import type { Row } from '../sheet/table.ts';
import type { HistoryColumns } from './columns.ts';

/** When a snapshot is taken, and a word nobody else has at the same time. */
export interface SnapshotMoment {
  /** Day serial. */
  readonly day: number;
  /** Made by the host for every snapshot; null where it makes none. */
  readonly token: string | null;
}

/** Ours: what is closer than this was the same number before it went through a cell. */
const sameWithin = 1e-9;

function isSame(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= sameWithin;
}

/** The lowest row of every score on that day, by score id. */
function lowestOf({ rows }: AppendList<HistoryColumns>, day: number) {
  const lowest = new Map<string, Row<HistoryColumns>['values']>();
  for (const { values } of rows) {
    if (values.snapshotOn === day && values.scoreId !== null) lowest.set(values.scoreId, values);
  }
  return lowest;
}

/**
 * Rows that a snapshot of these scores adds: one for every score whose value or coverage is not what the list says
 * of this day already. The same scores on the same day add nothing, so that nothing is written twice, and what was
 * lost is written again.
 */
export function snapshotRows(
  scores: readonly Score[],
  list: AppendList<HistoryColumns>,
  { day, token }: SnapshotMoment,
): readonly NewRow[] {
  const lowest = lowestOf(list, day);
  const author = token ?? `snapshot-${list.rows.length + 1}`;
  return scores.flatMap(({ id, label, kind, value, unit, coverage, asOf }, index) => {
    const known = lowest.get(id);
    const snapshotId = `${isoOfSerial(day)}-${author}-${index + 1}`;
    if (list.ids.has(snapshotId)) return [];
    if (known && isSame(known.scoreValue, value) && isSame(known.coverage, coverage)) return [];
    const scored = { scoreId: id, label, scoreKind: kind, scoreValue: value, unit, coverage };
    return [{ snapshotOn: day, ...scored, asOf, snapshotId }];
  });
}
