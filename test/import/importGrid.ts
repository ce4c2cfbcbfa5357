import { type ImportPlan, planImport } from '../../core/import/planImport.ts';
import type { Outcome } from '../../core/issue/outcome.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { type Grid, gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { settingsEdits, settingValues } from '../../core/tracker/settingsEdits.ts';
import { deepFreeze } from '../deepFreeze.ts';

const day = { today: 46347, frozen: true };

/** Plans the import of sheets; inputs are frozen. */
export function planOf(
  grids: readonly Grid[],
  options: {
    readonly format?: string;
    readonly sheet?: string;
    readonly locale?: string;
    readonly records?: Readonly<Record<string, string>>;
  } = {},
): Outcome<ImportPlan> {
  deepFreeze(grids);
  return planImport({
    grids,
    format: options.format ?? 'auto',
    sheet: options.sheet,
    settings: { values: settingValues(grids, day), edits: settingsEdits(grids, day) },
    records: options.records,
    context: { today: day.today, locale: options.locale ?? null, timeZone: null },
  });
}

/** Rows of a new sheet by header, blanks left out. */
export type RowsBySheet = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

const headerRow = 3;

/** Applies a plan in memory and answers the rows of each new sheet by their headers, computed columns left out. */
export function importedRows(plan: Outcome<ImportPlan>, grids: readonly Grid[] = []): RowsBySheet {
  if (!plan.ok) throw new Error(`no plan: ${plan.issues.map(({ code }) => code).join(', ')}`);
  const host = memoryHost(grids);
  const receipt = host.apply(plan.value.edits);
  if (receipt.skipped.length > 0) throw new Error('the plan had skipped edits');
  const sheets = plan.value.sheets.map(({ sheet, rows }) => {
    const [grid] = host
      .read({ sheets: [sheet], layers: ['formulas'] })
      .grids.filter((candidate) => candidate.sheet === sheet);
    const headers = grid?.rows[headerRow] ?? [];
    const filled = Array.from({ length: rows }, (_, index) => {
      const at = headerRow + 1 + index;
      const entries = headers.flatMap((header, column): [string, Cell][] => {
        const value = grid?.rows[at]?.[column] ?? null;
        const isComputed = (grid?.formulas?.[at]?.[column] ?? null) !== null;
        return value === null || isComputed ? [] : [[String(header), value]];
      });
      return Object.fromEntries(entries);
    });
    return [sheet, filled] as const;
  });
  return Object.fromEntries(sheets);
}

/** A sheet of an export: header and rows. */
export function exported(rows: readonly (readonly Cell[])[], sheet = 'export'): Grid {
  return gridOf(rows, sheet);
}

/** Codes of a plan's issues, in order. */
export function codesOf(plan: Outcome<ImportPlan>): string[] {
  return plan.issues.map(({ code }) => code);
}
