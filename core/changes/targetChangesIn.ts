import type { TargetChangeColumns } from '../history/targetColumns.ts';
import type { Row } from '../sheet/table.ts';
import type { Span } from './scoreChanges.ts';

/** A target that was moved. */
export interface TargetMove {
  /** Day serial. */
  readonly day: number;
  readonly keyResult: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly reason: string | null;
  readonly who: string | null;
  readonly row: number;
}

/** Targets moved after the first day up to the second, oldest first. */
export function targetChangesIn(
  rows: readonly Row<TargetChangeColumns>[],
  { from, to }: Span,
): readonly TargetMove[] {
  return rows
    .flatMap(({ row, values }): TargetMove[] => {
      const { changedOn: day, keyResult, oldTarget, newTarget, reason, changedBy } = values;
      if (day === null || keyResult === null || day <= from || day > to) return [];
      const targets = { before: oldTarget, after: newTarget };
      return [{ day, keyResult, ...targets, reason, who: changedBy, row }];
    })
    .sort((a, b) => a.day - b.day || a.row - b.row);
}
