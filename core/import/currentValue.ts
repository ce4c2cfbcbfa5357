import type { Cell } from '../sheet/cell.ts';
import type { ImportFormat } from './importFormat.ts';
import type { ImportCheckIn, ImportItem } from './importItem.ts';

/** The current value of a key result, and whether it was worked back from its progress. */
export interface CurrentValue {
  readonly value: number | null;
  readonly isDerived: boolean;
}

/** Digits kept of a value that is worked back. */
const decimals = 6;

const numberOf = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);

/** The newest check-in that a condition holds for; of two on one day the later one in the file. */
export function latestCheckIn(
  checkIns: readonly ImportCheckIn[],
  isWanted: (checkIn: ImportCheckIn) => boolean = () => true,
): ImportCheckIn | null {
  return checkIns
    .filter(isWanted)
    .reduce<ImportCheckIn | null>(
      (latest, each) => (latest === null || each.date >= latest.date ? each : latest),
      null,
    );
}

/**
 * The value a key result stands at: the file's own, else that of its latest check-in, else worked back from its
 * progress where the product defines progress as (current − start) / (target − start).
 */
export function currentValue(
  { values, checkIns }: ImportItem,
  { progressIs }: Pick<ImportFormat, 'progressIs'>,
): CurrentValue {
  const own = numberOf(values.current?.value);
  if (own !== null) return { value: own, isDerived: false };
  const checked = latestCheckIn(checkIns, ({ value }) => value !== null)?.value ?? null;
  if (checked !== null) return { value: checked, isDerived: false };
  const start = numberOf(values.start?.value);
  const target = numberOf(values.target?.value);
  const progress = numberOf(values.progress?.value);
  if (progressIs === undefined || start === null || target === null || progress === null)
    return { value: null, isDerived: false };
  if (start === target) return { value: null, isDerived: false };
  const value = Number((start + progress * (target - start)).toFixed(decimals));
  return { value, isDerived: true };
}
