import { historyColumns } from '../../history/columns.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { indexScoreId } from '../alignmentIndex.ts';
import type { Facts } from './model.ts';

/** The values of one snapshot of the alignment index, by score id. */
export interface Snapshot {
  readonly day: number;
  readonly values: ReadonlyMap<string, number | null>;
}

/** Snapshots before today that hold the index, the oldest first. Of two rows of a day and score the lower counts. */
export function indexSnapshots({
  inputs,
  context,
}: Pick<Facts, 'inputs' | 'context'>): readonly Snapshot[] {
  const { today, locale } = context;
  const days = new Map<number, Map<string, number | null>>();
  for (const { grid, table } of inputs) {
    if (table.kind !== 'history') continue;
    for (const { values } of readRecognised({ grid, table, locale }, historyColumns).rows) {
      const { snapshotOn: day, scoreId, scoreValue } = values;
      if (day === null || scoreId === null || (today !== null && day >= today)) continue;
      if (scoreId !== indexScoreId && !scoreId.startsWith(`${indexScoreId}/`)) continue;
      const found = days.get(day) ?? new Map<string, number | null>();
      days.set(day, found.set(scoreId, scoreValue));
    }
  }
  return Array.from(days, ([day, values]) => ({ day, values })).sort((a, b) => a.day - b.day);
}
