import type { TableCorrection } from '../bridge.ts';

/** Key of the record in the workbook that keeps how a user corrected its tables. */
export const correctionsKey = 'corrections';

interface CorrectionRecord {
  readonly version: 1;
  readonly tables: readonly TableCorrection[];
}

function isRecord(value: unknown): value is CorrectionRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'tables' in value &&
    Array.isArray(value.tables)
  );
}

/** Corrections kept in a record; none when there is no record or it is not one of ours. */
export function readCorrections(text: string | undefined): readonly TableCorrection[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value.tables : [];
  } catch {
    return [];
  }
}

/** The record with one more correction; an earlier one of the same table gives way. */
export function writeCorrection(text: string | undefined, correction: TableCorrection): string {
  const others = readCorrections(text).filter(
    ({ sheet, range }) => sheet !== correction.sheet || range !== correction.range,
  );
  const record: CorrectionRecord = { version: 1, tables: [...others, correction] };
  return JSON.stringify(record);
}
