import { fillFormula } from '../declare/fillFormula.ts';
import { kindFormats, validationOf } from '../declare/layOut.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellEdit, Edit } from '../sheet/edit.ts';
import { cellAt, type Grid, type Rectangle } from '../sheet/grid.ts';
import type { RowKinds } from './dataRows.ts';
import type { TrackerTemplate } from './fitTemplate.ts';
import { freshIds } from './freshIds.ts';
import { type AppendedColumn, type ColumnPlan, planColumns } from './planColumns.ts';
import { type RowCells, readRows, trackerRow } from './rowValues.ts';
import { withoutEmptyEdits } from './withoutEmptyEdits.ts';

export interface ConversionInput {
  /** With its formulas. */
  readonly grid: Grid;
  readonly rows: RowKinds;
  readonly template: TrackerTemplate;
  readonly settings: RowCells;
  readonly locale: string | null;
}

interface Plan extends ConversionInput {
  readonly plan: ColumnPlan;
  readonly values: ReadonlyMap<number, RowCells>;
}

function cellEdit(
  grid: Grid,
  place: { row: number; column: number },
  after: CellEdit['after'],
): CellEdit {
  const { row, column } = place;
  const formula = grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
  const before = { value: cellAt(grid, row, column), formula };
  return { kind: 'cell', sheet: grid.sheet, row, column, before, after };
}

function afterOf(
  { key, column, isHelper }: AppendedColumn,
  row: number,
  input: { cells: RowCells; plan: Plan },
): CellEdit['after'] | null {
  const { cells, plan } = input;
  const format = kindFormats[column.kind];
  const value: Cell = cells[key] ?? null;
  if (column.computed)
    return { value, formula: fillFormula(column.computed.formula, plan.plan.places, row), format };
  return isHelper && value !== null ? { value, formula: null, format } : null;
}

/** Ids for the rows, where an id column is appended. */
function idEdits({ grid, rows, plan }: Plan): CellEdit[] {
  return plan.appended.flatMap(({ column: { idPrefix }, place, isHelper }) => {
    if (idPrefix === undefined || isHelper) return [];
    const existing = rows.data.map((row) => cellAt(grid, row, place));
    const ids = freshIds(existing, idPrefix);
    return rows.data.map((row, index) =>
      cellEdit(grid, { row, column: place }, { value: ids[index] ?? null, formula: null }),
    );
  });
}

function cellEdits(input: Plan): CellEdit[] {
  const { grid, rows, plan, values } = input;
  const edits: CellEdit[] = [];
  for (const { header, place } of plan.appended) {
    for (const row of rows.headers)
      edits.push(cellEdit(grid, { row, column: place }, { value: header, formula: null }));
  }
  edits.push(...idEdits(input));
  for (const row of rows.data) {
    const cells = trackerRow(grid, row, { ...input, read: values.get(row) ?? {} });
    for (const appended of plan.appended) {
      const after = afterOf(appended, row, { cells, plan: input });
      if (after) edits.push(cellEdit(grid, { row, column: appended.place }, after));
    }
  }
  return edits;
}

function columnArea(rows: RowKinds, column: number): Rectangle {
  const top = (rows.headers[0] ?? 0) + 1;
  return { top, left: column, bottom: Math.max(top, rows.lastRow), right: column };
}

function dressColumn(
  { grid, rows, template, plan }: Plan,
  { key, column, place, header }: AppendedColumn,
): Edit[] {
  const { sheet } = grid;
  const area = columnArea(rows, place);
  const conditional = template.rules
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
 * Turns a table into a tracker in place: everything the user typed stays as it is, nothing is inserted inside
 * their range, what is missing is appended to the right. Empty when the table is such a tracker already.
 */
export function convertTable(input: ConversionInput): Edit[] {
  const { grid, rows, template } = input;
  if (rows.data.length === 0) return [];
  const values = readRows(grid, template, input);
  const plan: Plan = { ...input, values, plan: planColumns({ grid, rows, values }, template) };
  const cells = withoutEmptyEdits(cellEdits(plan));
  if (cells.length === 0) return [];
  const dressing = plan.plan.appended.flatMap((appended) => dressColumn(plan, appended));
  const freeze: Edit = {
    kind: 'freeze',
    sheet: grid.sheet,
    rows: (rows.headers[0] ?? 0) + 1,
    columns: 0,
  };
  return [...cells, ...dressing, ...(rows.headers.length === 1 ? [freeze] : [])];
}
