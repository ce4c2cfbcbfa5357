import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type SignalColumns, signalColumns } from './columns.ts';

export type SignalTable = Table<SignalColumns>;

/** One signal. */
export interface Signal extends Row<SignalColumns> {
  readonly subject: string;
}

/** The signals of a table; rows that say nothing beyond a name, and totals, are left out. */
export function signalsIn(table: SignalTable): readonly Signal[] {
  return table.rows.flatMap((row) => {
    const { signal, id } = row.values;
    const filled = Object.values(row.values).filter((value) => value !== null).length;
    if (signal === null || filled < (id === null ? 2 : 3)) return [];
    return totalWords.has(wordKey(signal)) ? [] : [{ ...row, subject: `"${signal}"` }];
  });
}

/** Reads a recognised log of signals. */
export function readSignals(
  { grid, table }: CheckInput,
  locale: string | null,
): { readonly table: SignalTable; readonly signals: readonly Signal[] } {
  const read: SignalTable = readRecognised({ grid, table, locale }, signalColumns);
  return { table: read, signals: signalsIn(read) };
}
