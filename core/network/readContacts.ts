import type { CheckInput } from '../declare/check.ts';
import { mappingOf, readRecognised } from '../recognise/readRecognised.ts';
import { findTieMatrix, partOf } from '../recognise/tieMatrix.ts';
import type { Grid } from '../sheet/grid.ts';
import { readTable } from '../sheet/readTable.ts';
import { type TieColumns, tieColumns } from './columns.ts';
import type { ContactSheet } from './contactSheet.ts';
import { readList } from './readList.ts';
import { readMatrix } from './readMatrix.ts';
import { findTieLayout, moreNameColumns } from './tieLayout.ts';

interface RangeOptions {
  readonly locale: string | null;
  readonly argument?: string;
  readonly hasHeader: boolean | null;
  /** Names known from elsewhere, so that "Lind, Marta" stays one. */
  readonly known?: readonly string[];
}

/**
 * Contacts of a range in any of three layouts, told by what stands there: a matrix of people and people, a list of
 * pairs, or one row a person with the names they give. Without a header the columns stand in the documented order.
 */
export function readContacts(grid: Grid, options: RangeOptions): ContactSheet {
  const { locale, argument, hasHeader, known } = options;
  const matrix = hasHeader === false ? null : findTieMatrix(grid);
  if (matrix) return readMatrix(grid, matrix, options);
  const layout = hasHeader === false ? null : findTieLayout(grid);
  const table = readTable<TieColumns>(grid, tieColumns, {
    ...{ argument, hasHeader, locale },
    ...(layout ? { mapping: layout.mapping } : {}),
  });
  return readList(grid, table, { moreNames: layout?.moreNames ?? [], known });
}

/** Contacts of a recognised table. */
export function readRecognisedContacts(
  { grid, table }: CheckInput,
  locale: string | null,
): ContactSheet {
  const { tieTo } = table.columns;
  const names = typeof tieTo === 'object' ? tieTo : [];
  const part = partOf(grid, table.range);
  const matrix = names.length > 1 ? findTieMatrix(part) : null;
  if (matrix) return readMatrix(part, matrix, { locale });
  const isBeside = table.columns.tieFromGroup === undefined;
  const fromDepartment = {
    ...tieColumns.fromDepartment,
    ...(isBeside ? { role: 'department' } : {}),
  };
  const columns: TieColumns = { ...tieColumns, fromDepartment };
  const read = readRecognised({ grid, table, locale }, columns);
  const taken = Object.values(mappingOf(grid, table, columns).columns);
  const beside = table.headerRow === null ? [] : moreNameColumns(grid, table.headerRow, taken);
  const moreNames = names.length > 0 ? names.slice(1) : beside;
  return readList(grid, read, { moreNames });
}
