import type { Cell } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit, Host, Reading } from '../../core/sheet/edit.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** A cell a workbook begins with. */
export interface SeedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
  readonly format?: string;
}

/** What a workbook begins with: cells by sheet. */
export type Seed = Readonly<Record<string, readonly SeedCell[]>>;

/** A workbook behind a host, with a way past the host for what a colleague types. */
export interface OpenedHost {
  readonly host: Host;
  type(sheet: string, cell: SeedCell): void | Promise<void>;
}

/** Opens a host on a workbook; results say what formulas that the host writes work out to. */
export type OpenHost = (
  seed: Seed,
  results: Readonly<Record<string, Cell>>,
) => OpenedHost | Promise<OpenedHost>;

export const seed: Seed = {
  Goals: [
    { row: 0, column: 0, value: 'Goal' },
    { row: 0, column: 1, value: 'Share' },
    { row: 1, column: 0, value: 'Bake' },
    { row: 1, column: 1, value: 0.25, format: '0%' },
    { row: 2, column: 0, value: 'Sell' },
    { row: 2, column: 1, value: 0.75, format: '0%' },
    { row: 3, column: 1, value: 1, formula: '=SUM(B2:B3)' },
    { row: 3, column: 3, value: true },
  ],
  'My notes': [{ row: 0, column: 0, value: 'Mine' }],
};

export const results: Readonly<Record<string, Cell>> = {
  '=SUM(B2:B3)': 1,
  '=B2*2': 0.5,
  '=B2*3': 0.75,
};

export const all = { layers: ['formulas', 'formats'] } as const;

export function gridOf(reading: Reading, sheet: string) {
  const grid = reading.grids.find((candidate) => candidate.sheet === sheet);
  if (!grid) throw new Error(`nothing was read of ${sheet}`);
  return grid;
}

export function formulaAt(
  reading: Reading,
  sheet: string,
  row: number,
  column: number,
): string | null {
  const grid = gridOf(reading, sheet);
  return grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
}

export function formatAt(
  reading: Reading,
  sheet: string,
  row: number,
  column: number,
): string | null {
  const grid = gridOf(reading, sheet);
  return grid.formats?.[row - grid.top]?.[column - grid.left] ?? null;
}

export function cellEdit(
  place: { readonly sheet?: string; readonly row: number; readonly column: number },
  before: Cell | CellEdit['before'],
  after: Cell | CellEdit['after'],
): CellEdit {
  const state = <T>(given: Cell | T): T | { value: Cell; formula: null } =>
    typeof given === 'object' && given !== null && 'value' in given
      ? (given as T)
      : { value: given as Cell, formula: null };
  return { kind: 'cell', sheet: 'Goals', ...place, before: state(before), after: state(after) };
}

/** Everything a user could see, to tell whether something changed. */
export async function picture(host: Host) {
  const { grids, records } = await host.read({ ...all, records: ['test:note'] });
  const cells = grids.flatMap((grid) =>
    grid.rows.flatMap((row, down) =>
      row.flatMap((value, across) => {
        const formula = grid.formulas?.[down]?.[across] ?? null;
        if (value === null && formula === null) return [];
        const format = grid.formats?.[down]?.[across] ?? null;
        const place = [grid.sheet, down + grid.top, across + grid.left].join(' ');
        return [{ place, value, formula, format }];
      }),
    ),
  );
  return { sheets: grids.map(({ sheet }) => sheet), cells, records };
}

/** Applies edits that must not be changed on the way. */
export function apply(host: Host, edits: readonly Edit[]) {
  return host.apply(deepFreeze([...edits]));
}
