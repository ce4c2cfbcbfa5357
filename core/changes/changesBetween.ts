import type { CheckInput } from '../declare/check.ts';
import { historyColumns } from '../history/columns.ts';
import { targetChangeColumns } from '../history/targetColumns.ts';
import type { Place } from '../issue/issue.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { TableKind } from '../recognise/table.ts';
import type { Columns } from '../sheet/column.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { type ScoreChange, type Span, scoreChanges } from './scoreChanges.ts';
import { type TargetMove, targetChangesIn } from './targetChangesIn.ts';
import { type ValueChange, valueChanges } from './valueChanges.ts';

/** Something that changed, with the cell that tells. */
export type At<T> = T & { readonly at: Place };

/** What changed in a workbook between two days, from its history, its check-ins and its log of targets. */
export interface Changes extends Span {
  readonly scores: readonly At<ScoreChange>[];
  readonly values: readonly At<ValueChange>[];
  readonly targets: readonly At<TargetMove>[];
  /** Which of the three sheets there are. */
  readonly has: { readonly history: boolean; readonly checkIns: boolean; readonly log: boolean };
}

function tablesOfKind<C extends Columns>(
  inputs: readonly CheckInput[],
  { kind, columns }: { readonly kind: TableKind; readonly columns: C },
  locale: string | null,
): readonly Table<C>[] {
  return inputs
    .filter(({ table }) => table.kind === kind && table.headerRow !== null)
    .map(({ grid, table }) => readRecognised({ grid, table, locale }, columns));
}

function placed<C extends Columns, T extends { readonly row: number }>(
  table: Table<C>,
  list: readonly T[],
  key: keyof C & string,
): readonly At<T>[] {
  return list.map((one) => ({ ...one, at: placeIn(table, one.row, key) }));
}

/** What changed after the first day up to the second, each list in its own order. */
export function changesBetween(
  inputs: readonly CheckInput[],
  span: Span,
  locale: string | null,
): Changes {
  const history = tablesOfKind(inputs, { kind: 'history', columns: historyColumns }, locale);
  const log = tablesOfKind(
    inputs,
    { kind: 'target-changes', columns: targetChangeColumns },
    locale,
  );
  const checkIns = tablesOfKind(inputs, { kind: 'check-ins', columns: checkInColumns }, locale);
  return {
    ...span,
    scores: history.flatMap((table) => placed(table, scoreChanges(table.rows, span), 'scoreValue')),
    values: checkIns.flatMap((table) => placed(table, valueChanges(table.rows, span), 'current')),
    targets: log.flatMap((table) => placed(table, targetChangesIn(table.rows, span), 'newTarget')),
    has: { history: history.length > 0, checkIns: checkIns.length > 0, log: log.length > 0 },
  };
}
