import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { inheritFromObjective } from './inheritFromObjective.ts';
import { keyResultColumns } from './keyResultColumns.ts';
import { objectiveOfRows, type RowObjective } from './objectiveOfRows.ts';
import type { KeyResultTable } from './readKeyResults.ts';

/** An ordinary sheet of key results, each row with its objective wherever the sheet keeps it. */
export interface OkrSheet {
  /** Rows of key results only; the objective of each filled in. */
  readonly table: KeyResultTable;
  readonly grid: Grid;
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

/** True for a row of results without a word of its own, as an average below a block is. */
function isNameless({ values }: KeyResultRow): boolean {
  const { keyResult, id, owner, start, target } = values;
  return [keyResult, id, owner, start, target].every((value) => value === null);
}

function withObjectives(
  rows: readonly KeyResultRow[],
  places: readonly RowObjective[],
): KeyResultRow[] {
  return rows.flatMap((row, index) => {
    const place = places[index];
    if (!place || place.isHeading || isTotalsRow(row) || isNameless(row)) return [];
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
  const { parent } = table.columns;
  const pieces = reads.map((read) => {
    const rowNumbers = read.rows.map(({ row }) => row);
    // Key results that name their objective by id have it in what is recognised as the parent.
    const objective = read.found.objective ?? (typeof parent === 'number' ? parent : undefined);
    const columns = { objective, keyResult: read.found.keyResult };
    const places = objectiveOfRows({ grid, table }, rowNumbers, columns);
    const objectives = objectivesNamed(read.rows, places);
    const filled = inheritFromObjective(read.rows, places);
    return { rows: withObjectives(filled, places), objectives };
  });
  const rows = pieces.flatMap((piece) => piece.rows);
  const kept = new Set(rows.map(({ row }) => row));
  const issues = reads.flatMap((read) => read.issues);
  return {
    grid,
    table: {
      ...first,
      rows,
      issues: issues.filter(({ place }) => place.row === undefined || kept.has(place.row)),
    },
    objectives: pieces[0]?.objectives ?? [],
    hasNumbers: several === null,
  };
}
