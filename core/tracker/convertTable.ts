import { fillFormula } from '../declare/fillFormula.ts';
import { kindFormats, validationOf } from '../declare/layOut.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellEdit, Edit } from '../sheet/edit.ts';
import { cellAt, type Grid, type Rectangle } from '../sheet/grid.ts';
import type { CellState } from '../sheet/refuseCellEdit.ts';
import { cellState } from './cellState.ts';
import type { RowKinds } from './dataRows.ts';
import { dataRuns } from './dataRuns.ts';
import type { TrackerTemplate } from './fitTemplate.ts';
import { freshIds } from './freshIds.ts';
import { inputCell } from './inputCell.ts';
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
  { row, column }: { row: number; column: number },
  after: CellEdit['after'],
): CellEdit {
  return {
    ...{ kind: 'cell', sheet: grid.sheet, row, column },
    ...{ before: cellState(grid, row, column), after },
  };
}

/** What the appended input cells of a row are to hold, by column key; keys that stay as they are are absent. */
function inputCells({ grid, plan, values }: Plan, row: number): Map<string, CellState> {
  const cells = new Map<string, CellState>();
  for (const appended of plan.appended) {
    const { key, column, place, source } = appended;
    if (column.computed) continue;
    const raw = source === null ? null : cellAt(grid, row, source);
    const read = values.get(row)?.[key] ?? null;
    const cell = inputCell(appended, { row, raw, read, now: cellState(grid, row, place) });
    if (cell) cells.set(key, cell);
  }
  return cells;
}

/** Number format for a helper: that of the user's cell, or a percentage where the user wrote one. */
function sourceFormat(
  grid: Grid,
  { row, source }: { readonly row: number; readonly source: number | null },
  value: Cell | undefined,
): string | undefined {
  if (source === null) return undefined;
  const raw = cellAt(grid, row, source);
  if (typeof raw !== 'string')
    return grid.formats?.[row - grid.top]?.[source - grid.left] ?? undefined;
  if (typeof value !== 'number' || !/\d\s*%/.test(raw)) return undefined;
  return Number.isInteger(Math.round(value * 1e6) / 1e4) ? '0%' : '0.0%';
}

/** The appended cells of one row: what was read, and the computed columns that follow from it. */
function rowEdits(input: Plan, row: number): CellEdit[] {
  const { grid, template, plan, settings } = input;
  const inputs = inputCells(input, row);
  const cells = trackerRow(grid, row, { template, plan, inputs, settings });
  return plan.appended.flatMap(({ key, column, place, source }) => {
    const { computed } = column;
    const state: CellState | undefined = computed
      ? { value: cells[key] ?? null, formula: fillFormula(computed.formula, plan.places, row) }
      : inputs.get(key);
    const format = kindFormats[column.kind] ?? sourceFormat(grid, { row, source }, state?.value);
    const after = state && { ...state, format };
    return after ? [cellEdit(grid, { row, column: place }, after)] : [];
  });
}

/** Ids for the rows, where an id column is appended. */
function idEdits({ grid, rows, plan }: Plan): CellEdit[] {
  return plan.appended.flatMap(({ column: { idPrefix }, place, source }) => {
    if (idPrefix === undefined || source !== null) return [];
    const existing = rows.data.map((row) => cellAt(grid, row, place));
    const ids = freshIds(existing, idPrefix);
    return rows.data.map((row, index) =>
      cellEdit(grid, { row, column: place }, { value: ids[index] ?? null, formula: null }),
    );
  });
}

function cellEdits(input: Plan): CellEdit[] {
  const { grid, rows, plan } = input;
  const headers = plan.appended.flatMap(({ header, place }) =>
    rows.headers.map((row) =>
      cellEdit(grid, { row, column: place }, { value: header, formula: null }),
    ),
  );
  return [...headers, ...idEdits(input), ...rows.data.flatMap((row) => rowEdits(input, row))];
}

function columnArea(rows: RowKinds, column: number): Rectangle {
  const top = (rows.headers[0] ?? 0) + 1;
  return { top, left: column, bottom: Math.max(top, rows.lastRow), right: column };
}

/** Characters a header in bold needs to stay on one line. Ours: a fifth wider than plain text, and a margin. */
function headerWidth(header: string): number {
  return Math.max(12, Math.ceil(1.2 * header.length) + 3);
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
      width: headerWidth(header),
    },
  ];
  const rule = validationOf(column);
  const lists = dataRuns(rows.data).map(
    (run): Edit => ({ kind: 'validation', sheet, area: { ...area, ...run }, rule }),
  );
  return rule ? [...edits, ...lists] : edits;
}

/**
 * Turns a table into a tracker in place: everything the user typed stays as it is, nothing is inserted inside
 * their range, what is missing is appended to the right. Empty when the table is such a tracker already.
 */
export function convertTable(input: ConversionInput): Edit[] {
  const { grid, rows, template } = input;
  if (rows.data.length === 0) return [];
  const said = readRows(grid, template, input);
  const values = new Map([...said].map(([row, cells]) => [row, template.assume(cells)]));
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
