import type { Blueprint } from '../../core/declare/blueprint.ts';
import { blueprintHeaderRow, computeRow, layOut } from '../../core/declare/layOut.ts';
import { settings } from '../../core/declare/settings.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { settingsEdits } from '../../core/tracker/settingsEdits.ts';

/** The day the twins are compared for: 15 November 2026. */
export const twinDay = 46341;

export type TwinRow = Readonly<Record<string, Cell>>;

/** Settings as the settings sheet lays them out for that day. */
export const twinSettings: TwinRow = Object.fromEntries(
  settings.map(({ name, value }) => [name, name === 'asOf' ? twinDay : value]),
);

function computedKeys({ columns }: Blueprint): string[] {
  return Object.keys(columns).filter((key) => columns[key]?.computed);
}

function readKeys(blueprint: Blueprint): string[] {
  const formulas = computedKeys(blueprint).map(
    (key) => blueprint.columns[key]?.computed?.formula ?? '',
  );
  const named = new Set(
    formulas.flatMap((formula) =>
      [...formula.matchAll(/\{([A-Za-z0-9]+)\}/g)].map(([, key = '']) => key),
    ),
  );
  return Object.keys(blueprint.columns).filter(
    (key) => named.has(key) && !blueprint.columns[key]?.computed,
  );
}

/** The sample rows, and each of the first ones with every cell the formulas read made blank and zero in turn. */
export function twinRows(blueprint: Blueprint): TwinRow[] {
  const rows: TwinRow[] = [...blueprint.sample];
  for (const row of blueprint.sample.slice(0, 12)) {
    for (const key of readKeys(blueprint)) {
      rows.push({ ...row, [key]: null });
      if (typeof row[key] === 'number') rows.push({ ...row, [key]: 0 }, { ...row, [key]: -1 });
    }
  }
  rows.push({});
  return rows;
}

/** A workbook's edits with those rows laid out. */
export function twinEdits(blueprint: Blueprint): Edit[] {
  const rows = twinRows(blueprint);
  return [
    ...settingsEdits([], { today: twinDay, frozen: true }),
    ...layOut(blueprint, { sheet: blueprint.sheet, rows, settings: twinSettings }),
  ];
}

/** What TypeScript answers, row by row, for every computed column; blank text and blank are one. */
export function twinAnswers(blueprint: Blueprint): Record<string, Cell[]> {
  const computed = twinRows(blueprint).map((row) =>
    computeRow(blueprint.columns, row, twinSettings),
  );
  return Object.fromEntries(
    computedKeys(blueprint).map((key) => [key, computed.map((row) => blankless(row[key] ?? null))]),
  );
}

/** A formula's empty text reads as blank. */
export function blankless(cell: Cell): Cell {
  return cell === '' ? null : cell;
}

/** First row of the data, zero-based. */
export const firstTwinRow = blueprintHeaderRow + 1;
