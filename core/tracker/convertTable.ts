import type { Blueprint } from '../declare/blueprint.ts';
import { fillFormula } from '../declare/fillFormula.ts';
import { computeRow, kindFormats, rowCell, validationOf } from '../declare/layOut.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellEdit, Edit } from '../sheet/edit.ts';
import { cellAt, type Grid, type Rectangle } from '../sheet/grid.ts';
import { readTable } from '../sheet/readTable.ts';
import { dataRows, type RowKinds } from './dataRows.ts';
import { type AppendedColumn, type ColumnPlan, planColumns } from './planColumns.ts';
import { withoutEmptyEdits } from './withoutEmptyEdits.ts';

export interface ConversionInput {
  /** With its formulas. */
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly blueprint: Blueprint;
  readonly settings: Readonly<Record<string, Cell>>;
  readonly locale: string | null;
}

type RowCells = Readonly<Record<string, Cell>>;

function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
}

function cellEdit(
  grid: Grid,
  place: { row: number; column: number },
  after: CellEdit['after'],
): CellEdit {
  const { row, column } = place;
  const before = { value: cellAt(grid, row, column), formula: formulaAt(grid, row, column) };
  return { kind: 'cell', sheet: grid.sheet, row, column, before, after };
}

/** The typed values of every data row, read by the same reader as everything else. */
function valuesByRow(
  { grid, table, blueprint, locale }: ConversionInput,
  rows: RowKinds,
): Map<number, RowCells> {
  const columns: Record<string, number> = {};
  for (const [key, { role = key, computed }] of Object.entries(blueprint.columns)) {
    const place = table.columns[role];
    if (typeof place === 'number' && !computed) columns[key] = place;
  }
  const mapping = {
    headerRow: table.headerRow,
    columns,
    firstRow: (table.headerRow ?? -1) + 1,
    lastRow: rows.lastRow,
  };
  const read = readTable(grid, blueprint.columns, { mapping, locale });
  return new Map(read.rows.map(({ row, values }) => [row, values as RowCells]));
}

function appendedCell(
  grid: Grid,
  { key, column, place, isHelper }: AppendedColumn,
  row: {
    readonly index: number;
    readonly values: RowCells;
    readonly places: ColumnPlan['places'];
    readonly settings: RowCells;
  },
): CellEdit | null {
  const at = { row: row.index, column: place };
  if (isHelper) {
    const value = row.values[key] ?? null;
    return value === null
      ? null
      : cellEdit(grid, at, { value, formula: null, format: kindFormats[column.kind] });
  }
  if (!column.computed) return null;
  return cellEdit(grid, at, rowCell([key, column], row, row.settings));
}

function cellEdits(input: ConversionInput, plan: ColumnPlan, rows: RowKinds): CellEdit[] {
  const { grid, blueprint, settings } = input;
  const values = valuesByRow(input, rows);
  const edits: CellEdit[] = [];
  for (const { header, place } of plan.appended) {
    for (const row of rows.headers)
      edits.push(cellEdit(grid, { row, column: place }, { value: header, formula: null }));
  }
  for (const index of rows.data) {
    const all = computeRow(blueprint.columns, values.get(index) ?? {}, settings);
    for (const appended of plan.appended) {
      const edit = appendedCell(grid, appended, {
        index,
        values: all,
        places: plan.places,
        settings,
      });
      if (edit) edits.push(edit);
    }
  }
  return edits;
}

function columnArea(rows: RowKinds, column: number): Rectangle {
  const top = (rows.headers[0] ?? 0) + 1;
  return { top, left: column, bottom: Math.max(top, rows.lastRow), right: column };
}

function dressColumn(
  input: ConversionInput,
  plan: ColumnPlan,
  rows: RowKinds,
  appended: AppendedColumn,
): Edit[] {
  const { sheet } = input.grid;
  const { key, column, place, header } = appended;
  const area = columnArea(rows, place);
  const conditional = input.blueprint.rules
    .filter((rule) => rule.column === key)
    .map(({ formula, tone }) => ({ formula: fillFormula(formula, plan.places, area.top), tone }));
  const look = column.computed ? ('computed' as const) : ('input' as const);
  const headerArea = { top: area.top - 1, left: place, bottom: area.top - 1, right: place };
  const edits: Edit[] = [
    { kind: 'format', sheet, area, look, numberFormat: kindFormats[column.kind], conditional },
    {
      kind: 'format',
      sheet,
      area: headerArea,
      look: 'header',
      width: Math.max(12, header.length + 2),
    },
  ];
  const rule = validationOf(column);
  return rule ? [...edits, { kind: 'validation', sheet, area, rule }] : edits;
}

/**
 * Turns a recognised table into a tracker in place: everything the user typed stays as it is, nothing is inserted
 * inside their range, what is missing is appended to the right. Empty when the table is such a tracker already.
 */
export function convertTable(input: ConversionInput): Edit[] {
  const { grid, table, blueprint } = input;
  const rows = dataRows(grid, table);
  if (rows.data.length === 0) return [];
  const plan = planColumns({ grid, table, rows }, blueprint);
  const cells = withoutEmptyEdits(cellEdits(input, plan, rows));
  if (cells.length === 0) return [];
  const dressing = plan.appended.flatMap((appended) => dressColumn(input, plan, rows, appended));
  const freeze: Edit = {
    kind: 'freeze',
    sheet: grid.sheet,
    rows: (rows.headers[0] ?? 0) + 1,
    columns: 0,
  };
  return [...cells, ...dressing, ...(rows.headers.length === 1 ? [freeze] : [])];
}
