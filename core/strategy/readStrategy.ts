import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row } from '../sheet/table.ts';
import { type StrategyColumns, strategyColumns } from './columns.ts';

export type StrategyTable = RecognisedRows<StrategyColumns>;
export type StrategyRow = Row<StrategyColumns>;

/** Reads a recognised strategy; rows without a statement are headings and left out. */
export function readStrategy({ grid, table }: CheckInput, locale: string | null): StrategyTable {
  const read = readRecognised({ grid, table, locale }, strategyColumns);
  return { ...read, rows: read.rows.filter(({ values }) => values.statement !== null) };
}

/** True for what somebody has to carry: a line of the strategy or a scorecard objective. */
export function needsOwner({ values: { level } }: StrategyRow): boolean {
  return level === 'strategy' || level === 'objective';
}
