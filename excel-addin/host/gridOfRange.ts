import { type Cell, type ErrorValue, errorValues } from '../../core/sheet/cell.ts';
import type { Layer } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';

/** A range of which the wanted layers were loaded; every layer has the same shape. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A value as Excel answers it: errors are texts, blanks are empty texts, dates are serials. */
export function cellOfValue(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') {
    const error: ErrorValue | undefined = errorValues.find((candidate) => candidate === value);
    return error ? { error } : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Excel answers the value where there is no formula, also for a text that begins with an equals sign. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : null;
}

function formulasOf({ formulas, values }: LoadedRange): (string | null)[][] {
  return formulas.map((row, at) =>
    row.map((formula, column) => formulaOf(formula, values[at]?.[column])),
  );
}

/** Mixed or unknown formats are null. */
function formatOf(format: unknown): string | null {
  return typeof format === 'string' && format !== 'General' && format !== '' ? format : null;
}

/** The grid of a used range; a layer that was not loaded is not looked at, because Excel's objects refuse that. */
export function gridOfRange(sheet: string, range: LoadedRange, layers: readonly Layer[]): Grid {
  const { values, rowIndex: top, columnIndex: left } = range;
  const grid: Grid = { sheet, top, left, rows: values.map((row) => row.map(cellOfValue)) };
  return {
    ...grid,
    ...(layers.includes('formulas') ? { formulas: formulasOf(range) } : {}),
    ...(layers.includes('formats')
      ? { formats: range.numberFormat.map((row) => row.map(formatOf)) }
      : {}),
  };
}
