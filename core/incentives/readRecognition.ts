import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { type RecognitionColumns, recognitionColumns } from './recognitionColumns.ts';

export type RecognitionTable = Table<RecognitionColumns>;
export type Recognition = Row<RecognitionColumns>;

/** Reads a recognised list of thanks. */
export function readRecognition(
  { grid, table }: CheckInput,
  locale: string | null,
): RecognitionTable {
  return readRecognised({ grid, table, locale }, recognitionColumns);
}
