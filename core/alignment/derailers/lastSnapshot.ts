import { historyColumns } from '../../history/columns.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { indexScoreId } from '../alignmentIndex.ts';
import type { Facts } from './model.ts';

/** The values of one snapshot of the alignment index, by score id. */
export interface Snapshot {
  readonly day: number;
  readonly values: ReadonlyMap<string, number | null>;
}

/** The latest snapshot before today that holds the index; null where the history has none. Of two rows the lower counts. */
export function lastSnapshot({
  inputs,
  context,
}: Pick<Facts, 'inputs' | 'context'>): Snapshot | null {
  const { today, locale } = context;
  let last: { day: number; values: Map<string, number | null> } | null = null;
  for (const { grid, table } of inputs) {
    if (table.kind !== 'history') continue;
    for (const { values } of readRecognised({ grid, table, locale }, historyColumns).rows) {
      const { snapshotOn: day, scoreId, scoreValue } = values;
      if (day === null || scoreId === null || (today !== null && day >= today)) continue;
      if (scoreId !== indexScoreId && !scoreId.startsWith(`${indexScoreId}/`)) continue;
      if (last === null || day > last.day) last = { day, values: new Map() };
      if (day === last.day) last.values.set(scoreId, scoreValue);
    }
  }
  return last;
}
