import type { Issue } from '../issue/issue.ts';
import { placeIn, type RowValues, type Table } from '../sheet/table.ts';
import type { keyResultColumns } from './keyResultColumns.ts';
import { measureFromText } from './measureFromText.ts';
import type { Measure } from './model.ts';
import { progressByType } from './progressByType.ts';
import { progressScale } from './progressScale.ts';

export type KeyResultTable = Table<typeof keyResultColumns>;
export type KeyResultValues = RowValues<typeof keyResultColumns>;

/** What progress stands on: the row's numbers, numbers with a start taken as 0, the wording, or a typed progress. */
export type ProgressBasis = 'numbers' | 'zero start' | 'text' | 'typed';

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
  readonly basis: ProgressBasis | null;
}

interface ReadMeasure {
  readonly measure: Measure;
  readonly basis: ProgressBasis;
}

function measureOf(values: KeyResultValues, hasStart: boolean): ReadMeasure {
  const { type, start, target, current, low, high } = values;
  const typed: Measure = { type: type ?? 'increase', start, target, current, low, high };
  const told = measureFromText(typed, values.keyResult);
  const measure = told ?? typed;
  // From 0 to 0 there is no way: such a measure began elsewhere.
  const isCounted =
    measure.type === 'increase' && measure.start === null && !hasStart && measure.target !== 0;
  const basis = told ? 'text' : isCounted ? 'zero start' : 'numbers';
  return { measure: isCounted ? { ...measure, start: 0 } : measure, basis };
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

interface TableFacts {
  readonly table: KeyResultTable;
  readonly hasStart: boolean;
  /** Divisor of typed progress. */
  readonly scale: number;
}

function progressOf(
  row: number,
  values: KeyResultValues,
  { table, hasStart, scale }: TableFacts,
): Pick<KeyResult, 'progress' | 'issues' | 'basis'> {
  const { measure, basis } = measureOf(values, hasStart);
  const outcome = progressByType(measure, (field) => placeIn(table, row, field));
  const typed = values.type === 'baseline' ? null : typedProgress(values.progress, scale);
  // What somebody typed goes before what had to be assumed.
  if (typed !== null && (!outcome.ok || basis !== 'numbers'))
    return { progress: typed, issues: [], basis: 'typed' };
  if (!outcome.ok) return { progress: null, issues: outcome.issues, basis: null };
  return { progress: outcome.value.clamped, issues: [], basis };
}

/**
 * The key results of a table with their progress: worked out from start, target and current where the row has
 * them, else the typed progress. Blank objective cells take the objective above. Without a start column rising
 * measures begin at 0; without a target the wording of the key result is read for one.
 */
export function readKeyResults(table: KeyResultTable): readonly KeyResult[] {
  const hasStart = table.found.start !== undefined;
  const scale = progressScale(table.rows.map(({ values }) => values.progress));
  let objective = '';
  return table.rows.flatMap(({ row, values }): KeyResult[] => {
    objective = values.objective ?? objective;
    if (!isKeyResult(values)) return [];
    return [{ row, objective, values, ...progressOf(row, values, { table, hasStart, scale }) }];
  });
}
