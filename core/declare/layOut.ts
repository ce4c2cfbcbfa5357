import type { Cell } from '../sheet/cell.ts';
import type { Column, ColumnKind } from '../sheet/column.ts';
import type { CellEdit, Edit, ValidationRule } from '../sheet/edit.ts';
import type { Blueprint } from './blueprint.ts';
import { type ColumnPlaces, fillFormula } from './fillFormula.ts';

/** Zero-based row of the header in a sheet laid out from a blueprint: title, purpose and a blank row stand above. */
export const blueprintHeaderRow = 3;

/** Rows below the sample that get formulas, validation and colours, so that typing on just works. */
const spareRows = 20;

/** Number format of each kind of column. */
export const kindFormats: Readonly<Partial<Record<ColumnKind, string>>> = {
  fraction: '0%',
  score: '0',
  money: '#,##0',
  days: '0.0',
  date: 'yyyy-mm-dd',
};

export interface LayOutOptions {
  readonly sheet: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Sentence added to the purpose above the table. */
  readonly remark?: string;
  /** Headers instead of the columns' own, by column key. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Values of the settings, for the cached results of formulas. */
  readonly settings: Readonly<Record<string, Cell>>;
}

/** A cell edit on a blank cell. */
export function fillCell(
  place: { sheet: string; row: number; column: number },
  after: CellEdit['after'],
): CellEdit {
  return { kind: 'cell', ...place, before: { value: null, formula: null }, after };
}

/** Validation of a column, or null where anything may be typed. */
export function validationOf(column: Column): ValidationRule | null {
  if (column.computed) return null;
  if (column.choices) return { type: 'list', values: column.choices.map(String), strict: false };
  if (column.kind === 'date') return { type: 'date', strict: false };
  const { minimum, maximum } = column;
  if (minimum === undefined && maximum === undefined) return null;
  return { type: 'number', minimum, maximum, strict: false };
}

function headEdits(blueprint: Blueprint, { sheet, headers = {}, remark }: LayOutOptions): Edit[] {
  const purpose = remark === undefined ? blueprint.purpose : `${blueprint.purpose} ${remark}`;
  const edits: Edit[] = [
    fillCell({ sheet, row: 0, column: 0 }, { value: blueprint.sheet, formula: null }),
    fillCell({ sheet, row: 1, column: 0 }, { value: purpose, formula: null }),
    { kind: 'format', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, look: 'title' },
    { kind: 'format', sheet, area: { top: 1, left: 0, bottom: 1, right: 0 }, look: 'note' },
  ];
  Object.entries(blueprint.columns).forEach(([key, { header: own, width }], column) => {
    const header = headers[key] ?? own;
    edits.push(
      fillCell({ sheet, row: blueprintHeaderRow, column }, { value: header, formula: null }),
    );
    const area = {
      top: blueprintHeaderRow,
      left: column,
      bottom: blueprintHeaderRow,
      right: column,
    };
    edits.push({
      kind: 'format',
      sheet,
      area,
      look: 'header',
      width: width ?? Math.max(12, header.length + 2),
    });
  });
  return edits;
}

/** The value and formula of one cell of a row; computed columns get their formula with its correct result. */
export function rowCell(
  [key, column]: readonly [string, Column],
  row: {
    readonly index: number;
    readonly values: Readonly<Record<string, Cell>>;
    readonly places: ColumnPlaces;
  },
  settings: Readonly<Record<string, Cell>>,
): CellEdit['after'] {
  const format = kindFormats[column.kind];
  if (!column.computed) return { value: row.values[key] ?? null, formula: null, format };
  const value = column.computed.calculate(row.values, settings);
  return { value, formula: fillFormula(column.computed.formula, row.places, row.index), format };
}

/** Values of a row with every computed column worked out, left to right. */
export function computeRow(
  columns: Blueprint['columns'],
  values: Readonly<Record<string, Cell>>,
  settings: Readonly<Record<string, Cell>>,
): Record<string, Cell> {
  const all: Record<string, Cell> = { ...values };
  for (const [key, column] of Object.entries(columns)) {
    if (column.computed) all[key] = column.computed.calculate(all, settings);
  }
  return all;
}

function bodyEdits(blueprint: Blueprint, { sheet, rows, settings }: LayOutOptions): Edit[] {
  const entries = Object.entries(blueprint.columns);
  const places = Object.fromEntries(entries.map(([key], index) => [key, index]));
  const edits: Edit[] = [];
  for (let offset = 0; offset < rows.length + spareRows; offset++) {
    const index = blueprintHeaderRow + 1 + offset;
    const values = computeRow(blueprint.columns, rows[offset] ?? {}, settings);
    entries.forEach((entry, column) => {
      const after = rowCell(entry, { index, values, places }, settings);
      if (after.value === null && after.formula === null) return;
      edits.push(fillCell({ sheet, row: index, column }, after));
    });
  }
  return edits;
}

function columnEdits(blueprint: Blueprint, { sheet, rows }: LayOutOptions): Edit[] {
  const top = blueprintHeaderRow + 1;
  const bottom = blueprintHeaderRow + rows.length + spareRows;
  const entries = Object.entries(blueprint.columns);
  const places = Object.fromEntries(entries.map(([key], index) => [key, index]));
  return entries.flatMap(([key, column], index): Edit[] => {
    const area = { top, left: index, bottom, right: index };
    const rule = validationOf(column);
    const conditional = blueprint.rules
      .filter((candidate) => candidate.column === key)
      .map(({ formula, tone }) => ({ formula: fillFormula(formula, places, top), tone }));
    const look = column.computed ? ('computed' as const) : ('input' as const);
    const format: Edit = {
      kind: 'format',
      sheet,
      area,
      look,
      numberFormat: kindFormats[column.kind],
      conditional,
    };
    return rule ? [format, { kind: 'validation', sheet, area, rule }] : [format];
  });
}

/**
 * A sheet from its blueprint as edits: title, purpose, header, rows, spare rows with formulas, validation lists,
 * colour rules, frozen header and a filter. Reading the result back gives the rows again.
 */
export function layOut(blueprint: Blueprint, options: LayOutOptions): Edit[] {
  const { sheet, rows } = options;
  const right = Object.keys(blueprint.columns).length - 1;
  const bottom = blueprintHeaderRow + rows.length + spareRows;
  return [
    {
      ...{ kind: 'sheet', sheet, action: 'add' },
      page: {
        ...{ orientation: 'landscape', length: 'as needed' },
        repeated: { top: blueprintHeaderRow, bottom: blueprintHeaderRow },
      },
    },
    ...headEdits(blueprint, options),
    ...bodyEdits(blueprint, options),
    ...columnEdits(blueprint, options),
    { kind: 'freeze', sheet, rows: blueprintHeaderRow + 1, columns: blueprint.frozenColumns },
    { kind: 'filter', sheet, area: { top: blueprintHeaderRow, left: 0, bottom, right } },
  ];
}
