import type { Issue } from '../issue/issue.ts';
import type { Outcome } from '../issue/outcome.ts';
import { placeIn, type RowValues, type Table } from '../sheet/table.ts';
import type { keyResultColumns } from './keyResultColumns.ts';
import type { Progress } from './keyResultProgress.ts';
import type { Measure } from './model.ts';
import { progressByType } from './progressByType.ts';
import { progressScale } from './progressScale.ts';

export type KeyResultTable = Table<typeof keyResultColumns>;
export type KeyResultValues = RowValues<typeof keyResultColumns>;

/** A key result with its progress; null while it has none, with the issue that says why. */
export interface KeyResult {
  /** Zero-based row in the sheet or range. */
  readonly row: number;
  /** Id or text of its objective, the one above where the cell is blank; empty when none is named. */
  readonly objective: string;
  readonly values: KeyResultValues;
  /** Held between 0 and 1. */
  readonly progress: number | null;
  readonly issues: readonly Issue[];
}

function measureOf(values: KeyResultValues, hasStart: boolean): Measure {
  const { type, start, target, current, low, high } = values;
  const isRising = type === null || type === 'increase';
  // From 0 to 0 there is no way: such a measure began elsewhere.
  const origin = start ?? (isRising && !hasStart && target !== 0 ? 0 : null);
  return { type: type ?? 'increase', start: origin, target, current, low, high };
}

function typedProgress(value: number | null, scale: number): number | null {
  return value === null ? null : Math.min(1, Math.max(0, value / scale));
}

/** True for rows that say something of a key result, not only of its objective. */
function isKeyResult({
  keyResult,
  start,
  target,
  current,
  progress,
  weight,
}: KeyResultValues): boolean {
  return [keyResult, start, target, current, progress, weight].some((value) => value !== null);
}

/**
 * The key results of a table with their progress: worked out from start, target and current where the row has
 * them, else the typed progress. Blank objective cells take the objective above. Without a start column rising
 * measures begin at 0.
 */
export function readKeyResults(table: KeyResultTable): readonly KeyResult[] {
  const hasStart = table.found.start !== undefined;
  const scale = progressScale(table.rows.map(({ values }) => values.progress));
  let objective = '';
  return table.rows.flatMap(({ row, values }) => {
    objective = values.objective ?? objective;
    if (!isKeyResult(values)) return [];
    const outcome: Outcome<Progress> = progressByType(measureOf(values, hasStart), (field) =>
      placeIn(table, row, field),
    );
    const typed = values.type === 'baseline' ? null : typedProgress(values.progress, scale);
    const progress = outcome.ok ? outcome.value.clamped : typed;
    const issues = progress === null ? outcome.issues : [];
    return [{ row, objective, values, progress, issues }];
  });
}
