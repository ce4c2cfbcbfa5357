import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Table } from '../sheet/table.ts';
import {
  type MessageColumns,
  messageColumns,
  type RecallColumns,
  recallColumns,
} from './columns.ts';

/** A recognised recall test. */
export function readRecall(
  { grid, table }: CheckInput,
  locale: string | null,
): Table<RecallColumns> {
  return readRecognised({ grid, table, locale }, recallColumns);
}

/** A recognised list of messages. */
export function readMessages(
  { grid, table }: CheckInput,
  locale: string | null,
): Table<MessageColumns> {
  return readRecognised({ grid, table, locale }, messageColumns);
}
