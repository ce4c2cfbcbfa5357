import type { CheckInput } from '../declare/check.ts';
import { parseRange } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { isRankLine } from '../statistics/isRankLine.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import type { Rankings } from './model.ts';
import { type LabelledMatrix, layoutOfRange, readMatrix } from './readMatrix.ts';

/** Whether each judge has a row or a column. */
export type JudgesIn = 'rows' | 'columns';

function columnOf(matrix: LabelledMatrix, column: number): readonly (number | null)[] {
  return matrix.values.map((row) => row[column] ?? null);
}

function withoutColumn(matrix: LabelledMatrix, column: number): LabelledMatrix {
  const others = <T>(list: readonly T[]) => list.filter((_, index) => index !== column);
  return {
    ...matrix,
    columns: others(matrix.columns),
    columnLabels: others(matrix.columnLabels),
    values: matrix.values.map(others),
  };
}

/** The column of the agreed order, by its header; −1 without one. */
function officialColumn({ columnLabels }: LabelledMatrix): number {
  return columnLabels.findIndex((label) =>
    matchHeader(label).some(({ role, score }) => role === 'officialRank' && score >= 0.85),
  );
}

/** Where ranks add up in columns and not in rows each judge has a column, and the other way round; else by names. */
function guessJudges(matrix: LabelledMatrix, isNamed: boolean): JudgesIn {
  const rows = matrix.values.every(isRankLine);
  const columns = matrix.columns.every((_, index) => isRankLine(columnOf(matrix, index)));
  if (rows !== columns) return rows ? 'rows' : 'columns';
  return isNamed ? 'columns' : 'rows';
}

function rankingsOf(matrix: LabelledMatrix, judgesIn: JudgesIn | null, isNamed: boolean): Rankings {
  const official = officialColumn(matrix);
  const agreed = official < 0 ? [] : columnOf(matrix, official);
  const rest = official < 0 ? matrix : withoutColumn(matrix, official);
  const inColumns =
    (judgesIn ?? (official < 0 ? guessJudges(rest, isNamed) : 'columns')) === 'columns';
  const judgeNames = inColumns ? rest.columnLabels : rest.rowLabels;
  const objectNames = inColumns ? rest.rowLabels : rest.columnLabels;
  const all = inColumns ? rest.columns.map((_, index) => columnOf(rest, index)) : rest.values;
  const kept = all.flatMap((ranks, index) => (ranks.some((rank) => rank !== null) ? [index] : []));
  const labelAt = (index: number) =>
    inColumns ? rest.placeAt(rest.rows[index] ?? 0, 0) : rest.placeAt(0, rest.columns[index] ?? 0);
  return {
    objects: objectNames.map((name, index) => ({
      name: name === '' ? `Priority ${index + 1}` : name,
      place: labelAt(index),
      official: agreed[index] ?? null,
    })),
    judges: kept.map((index) => judgeNames[index] || `Leader ${index + 1}`),
    ranks: kept.map((index) => all[index] ?? []),
    issues: rest.issues,
  };
}

/** The rankings in a function's range. */
export function rankingsInRange(
  grid: Grid,
  options: { readonly judgesIn: JudgesIn | null; readonly hasHeader: boolean | null },
): Rankings {
  const layout = layoutOfRange(grid, { argument: 'rankings', hasHeader: options.hasHeader });
  const isNamed = layout.headerRow !== null && layout.labelColumn !== null;
  return rankingsOf(readMatrix(layout), options.judgesIn, isNamed);
}

function listed(at: number | readonly number[] | undefined): readonly number[] {
  return at === undefined ? [] : typeof at === 'number' ? [at] : at;
}

/** The rankings in a recognised table. */
export function readRankings({ grid, table }: CheckInput): Rankings {
  const area = parseRange(table.range);
  const { headerRow, columns } = table;
  const people = listed(columns.people);
  const judgesIn: JudgesIn = people.length > 0 ? 'columns' : 'rows';
  const [labelColumn] = listed(judgesIn === 'columns' ? columns.priority : columns.person);
  const numbers = [...listed(columns.officialRank), ...people, ...listed(columns.priorities)];
  const first = headerRow === null ? (area?.top ?? 0) : headerRow + 1;
  const last = area?.bottom ?? grid.top + grid.rows.length - 1;
  const rows: number[] = [];
  for (let row = first; row <= last; row++)
    if (labelColumn === undefined || !isBlank(cellAt(grid, row, labelColumn))) rows.push(row);
  const layout = { grid, headerRow, labelColumn: labelColumn ?? null, rows };
  const sorted = [...numbers].sort((a, b) => a - b);
  const rankings = rankingsOf(readMatrix({ ...layout, columns: sorted }), judgesIn, true);
  if (judgesIn === 'rows' || labelColumn === undefined) return rankings;
  const objects = rankings.objects.map((object) => ({
    ...object,
    place: { ...object.place, column: labelColumn },
  }));
  return { ...rankings, objects };
}
