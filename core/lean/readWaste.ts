import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type StreamColumns, streamColumns } from './streamColumns.ts';
import { type WasteColumns, wasteColumns } from './wasteColumns.ts';

export type WasteRow = Row<WasteColumns>;
export type StreamRow = Row<StreamColumns>;

function isTotal(name: string | null): boolean {
  return name !== null && totalWords.has(wordKey(name));
}

/** Rows that are a waste: headings and totals are left out. */
export function wastesIn({ rows }: Table<WasteColumns>): readonly WasteRow[] {
  return rows.filter(({ values }) => {
    const { waste, wasteType, hoursLost, cost, countermeasure } = values;
    if (isTotal(waste)) return false;
    return wasteType !== null || hoursLost !== null || cost !== null || countermeasure !== null;
  });
}

/** Rows that are a step: headings without a time and totals are left out. */
export function stepsIn({ rows }: Table<StreamColumns>): readonly StreamRow[] {
  const isTimed = ({ values: { valueTime, waitTime } }: StreamRow) =>
    valueTime !== null || waitTime !== null;
  return rows.filter((row) => {
    const { step, owner } = row.values;
    return !isTotal(step) && (isTimed(row) || (step !== null && owner !== null));
  });
}

/** Both times of a step; one below zero is none, so that it neither shortens nor lengthens anything. */
export function timesOf({
  values,
}: StreamRow): Pick<StreamRow['values'], 'valueTime' | 'waitTime'> {
  const { valueTime, waitTime } = values;
  const isBroken = (valueTime ?? 0) < 0 || (waitTime ?? 0) < 0;
  return isBroken ? { valueTime: null, waitTime: null } : { valueTime, waitTime };
}

/** Reads a recognised log of waste. */
export function readWaste(
  { grid, table }: CheckInput,
  locale: string | null,
): RecognisedRows<WasteColumns> {
  return readRecognised({ grid, table, locale }, wasteColumns);
}

/** Reads a recognised value stream. */
export function readStream(
  { grid, table }: CheckInput,
  locale: string | null,
): RecognisedRows<StreamColumns> {
  return readRecognised({ grid, table, locale }, streamColumns);
}
