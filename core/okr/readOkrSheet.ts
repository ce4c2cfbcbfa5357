import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Row } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { keyResultColumns } from './keyResultColumns.ts';
import { objectiveOfRows, type RowObjective } from './objectiveOfRows.ts';
import type { KeyResultTable } from './readKeyResults.ts';

/** An ordinary sheet of key results, each row with its objective wherever the sheet keeps it. */
export interface OkrSheet {
  /** Rows of key results only; the objective of each filled in. */
  readonly table: KeyResultTable;
  /** Objectives met, with the row that names them, in order. */
  readonly objectives: readonly { readonly objective: string; readonly row: number }[];
  /** True where the sheet has one column of key results with numbers beside it. */
  readonly hasNumbers: boolean;
}

/** Columns whose numbers belong to one key result; they say nothing where a row holds several. */
const numberRoles = ['start', 'target', 'current', 'actual', 'progress', 'weight', 'low', 'high'];

/** The table as seen for one of several key-result columns: without the numbers. */
function forColumn(table: RecognisedTable, keyResult: number): RecognisedTable {
  const entries = Object.entries(table.columns).filter(([role]) => !numberRoles.includes(role));
  return { ...table, columns: { ...Object.fromEntries(entries), keyResult } };
}

type KeyResultRow = Row<typeof keyResultColumns>;

function isTotalsRow({ values }: KeyResultRow): boolean {
  const label = values.id ?? values.objective ?? values.keyResult ?? '';
  return totalWords.has(wordKey(label));
}

function withObjectives(
  rows: readonly KeyResultRow[],
  places: readonly RowObjective[],
): KeyResultRow[] {
  return rows.flatMap((row, index) => {
    const place = places[index];
    if (!place || place.isHeading || isTotalsRow(row)) return [];
    return [{ ...row, values: { ...row.values, objective: place.objective || null } }];
  });
}

function objectivesNamed(rows: readonly KeyResultRow[], places: readonly RowObjective[]) {
  const named = new Map<string, { objective: string; row: number }>();
  rows.forEach((row, index) => {
    const { objective = '', namedAt = -1 } = places[index] ?? {};
    const isKnown = objective === '' || named.has(`${namedAt}`) || isTotalsRow(row);
    if (!isKnown) named.set(`${namedAt}`, { objective, row: Math.max(namedAt, 0) });
  });
  return [...named.values()];
}

/**
 * Reads a recognised table of key results: by roles, with the objective from its column, section row or title line,
 * headings, repeated headers and totals left out; several key-result columns become rows of their own.
 */
export function readOkrSheet({ grid, table }: CheckInput, { locale }: Context): OkrSheet {
  const { keyResult } = table.columns;
  const several = typeof keyResult === 'object' && keyResult.length > 1 ? keyResult : null;
  const tables = several ? several.map((column) => forColumn(table, column)) : [table];
  const reads = tables.map((each) =>
    readRecognised({ grid, table: each, locale }, keyResultColumns),
  );
  const [first] = reads as [KeyResultTable, ...KeyResultTable[]];
  const pieces = reads.map((read) => {
    const places = objectiveOfRows(
      grid,
      table,
      read.rows.map(({ row }) => row),
    );
    return {
      rows: withObjectives(read.rows, places),
      objectives: objectivesNamed(read.rows, places),
    };
  });
  return {
    table: { ...first, rows: pieces.flatMap(({ rows }) => rows) },
    objectives: pieces[0]?.objectives ?? [],
    hasNumbers: several === null,
  };
}
