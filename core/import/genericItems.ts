import type { Context } from '../declare/context.ts';
import { initiativeColumns } from '../initiatives/columns.ts';
import type { Issue } from '../issue/issue.ts';
import { keyResultColumns } from '../okr/keyResultColumns.ts';
import { objectiveColumns } from '../okr/objectiveColumns.ts';
import { progressScale } from '../okr/progressScale.ts';
import { readOkrSheet } from '../okr/readOkrSheet.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { recognise } from '../recognise/recognise.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Columns } from '../sheet/column.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ItemKind } from './importFormat.ts';
import type { ImportItem, ItemField, ItemValue, ParentLink } from './importItem.ts';
import { importIssues } from './issues.ts';

/** The items of an ordinary table, and what could not be read. */
export interface GenericItems {
  readonly items: readonly ImportItem[];
  readonly issues: readonly Issue[];
}

/** A typed row with the columns that explain it. */
interface TypedRow {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: Columns;
  readonly values: Readonly<Record<string, Cell>>;
}

/** Columns that are no value of an item: names, links, and what Tandem works out itself. */
const notValues: readonly string[] = [
  ...['id', 'objective', 'keyResult', 'initiative', 'parent', 'comment'],
  'expected',
];

function linkTo(text: Cell | undefined, isId: boolean): readonly ParentLink[] {
  if (typeof text !== 'string') return [];
  return [{ id: isId ? text : null, title: text, weight: null, text }];
}

function valuesOf({ columns, values }: TypedRow): Partial<Record<ItemField, ItemValue>> {
  const found: Record<string, ItemValue> = {};
  for (const [key, { header }] of Object.entries(columns)) {
    const value = values[key] ?? null;
    if (value === null || notValues.includes(key)) continue;
    found[key] = { value, line: `${header}: ${String(value)}` };
  }
  return found;
}

function itemOf(
  row: TypedRow,
  kind: ItemKind,
  named: { readonly title: Cell | undefined; readonly parents: readonly ParentLink[] },
): ImportItem | null {
  if (typeof named.title !== 'string') return null;
  const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : null);
  return {
    kind,
    place: { sheet: row.grid.sheet, row: row.row },
    id: text(row.values.id),
    otherId: null,
    title: named.title,
    parents: named.parents,
    values: valuesOf(row),
    description: text(row.values.comment),
    kept: [],
    checkIns: [],
  };
}

interface Source {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly context: Context;
}

type Read = readonly { readonly row: number; readonly values: Readonly<Record<string, Cell>> }[];

/** Typed progress as fractions, whether it was typed as 45 or as 45 %. */
function withShares(rows: Read): Read {
  const numbers = rows.map(({ values }) =>
    typeof values.progress === 'number' ? values.progress : null,
  );
  const scale = progressScale(numbers);
  return rows.map(({ row, values }, index) => {
    const number = numbers[index] ?? null;
    return number === null
      ? { row, values }
      : { row, values: { ...values, progress: number / scale } };
  });
}

function isItem(item: ImportItem | null): item is ImportItem {
  return item !== null;
}

function keyResultItems({ grid, table, context }: Source): GenericItems {
  const sheet = readOkrSheet({ grid, table }, context);
  const items = withShares(sheet.table.rows).map(({ row, values }) => {
    const parents = linkTo(values.objective, false);
    const typed = { grid, row, columns: keyResultColumns, values };
    return itemOf(typed, 'keyResult', { title: values.keyResult, parents });
  });
  return { items: items.filter(isItem), issues: sheet.table.issues };
}

function objectiveItems({ grid, table, context: { locale } }: Source): GenericItems {
  const read = readRecognised({ grid, table, locale }, objectiveColumns);
  const items = withShares(read.rows).map(({ row, values }) => {
    const parents = linkTo(values.parent, true);
    const typed = { grid, row, columns: objectiveColumns, values };
    return itemOf(typed, 'objective', { title: values.objective, parents });
  });
  return { items: items.filter(isItem), issues: read.issues };
}

function initiativeItems({ grid, table, context: { locale } }: Source): GenericItems {
  const read = readRecognised({ grid, table, locale }, initiativeColumns);
  const items = withShares(read.rows).map(({ row, values }) => {
    const parents = linkTo(values.parent ?? values.objective, true);
    const typed = { grid, row, columns: initiativeColumns, values };
    return itemOf(typed, 'initiative', { title: values.initiative, parents });
  });
  return { items: items.filter(isItem), issues: read.issues };
}

/** Columns below a header that no role was found for. */
function leftColumns(grid: Grid, { headerRow, columns }: RecognisedTable): Issue[] {
  if (headerRow === null) return [];
  const used = new Set(Object.values(columns).flat());
  const headers = grid.rows[headerRow - grid.top] ?? [];
  return headers.flatMap((cell, index): Issue[] => {
    const column = grid.left + index;
    if (isBlank(cell) || used.has(column)) return [];
    const place = { sheet: grid.sheet, row: headerRow, column, header: String(cell) };
    const found = 'no meaning was found for it';
    return [importIssues['import-column-left']({ place, expected: 'a known column', found })];
  });
}

function itemsOf(source: Source): GenericItems {
  const { kind, columns } = source.table;
  if (kind === 'initiatives') return initiativeItems(source);
  return columns.keyResult === undefined ? objectiveItems(source) : keyResultItems(source);
}

/** Goals and initiatives of every table of a sheet that the recogniser takes for a list of them. */
export function genericItems(grid: Grid, context: Context): GenericItems {
  const tables = recognise(grid).filter(({ kind }) => kind === 'okr' || kind === 'initiatives');
  const parts = tables.map((table) => {
    const { items, issues } = itemsOf({ grid, table, context });
    return { items, issues: [...leftColumns(grid, table), ...issues] };
  });
  return {
    items: parts.flatMap(({ items }) => items),
    issues: parts.flatMap(({ issues }) => issues),
  };
}
