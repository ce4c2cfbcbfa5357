import type { Context } from '../declare/context.ts';
import type { Issue } from '../issue/issue.ts';
import { isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ImportHeader } from './findImportHeader.ts';
import type { ImportSource } from './findSource.ts';
import { genericItems } from './genericItems.ts';
import type { ImportFormat } from './importFormat.ts';
import type { ImportItem } from './importItem.ts';
import { importRows } from './importRows.ts';
import { importIssues } from './issues.ts';
import { readImportItem } from './readImportItem.ts';

/** Items of a source, and everything worth knowing about what was not taken over. */
export interface ReadSource {
  readonly items: readonly ImportItem[];
  readonly issues: readonly Issue[];
}

/** Columns with something in them that are not carried over, with the reason. */
function leftColumns(grid: Grid, { row, columns }: ImportHeader): Issue[] {
  return columns.flatMap(({ column, header, declared }): Issue[] => {
    if (declared && declared.use !== 'left') return [];
    const isEmpty = grid.rows
      .slice(row + 1 - grid.top)
      .every((cells) => isBlank(cells[column - grid.left]));
    if (isEmpty) return [];
    const found = declared?.why ?? 'the format names no such column';
    const place = { sheet: grid.sheet, row, column, header };
    const note = importIssues['import-column-left'];
    return [note({ place, expected: 'a column that is carried over', found })];
  });
}

/** One note a word is enough where a format takes any word for the same kind of row. */
function oncePerWord(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter(({ code, found }) => {
    if (code !== 'import-kind-assumed') return true;
    const isNew = !told.has(found);
    told.add(found);
    return isNew;
  });
}

function readFormat(
  { grid, format, header }: { grid: Grid; format: ImportFormat; header: ImportHeader },
  locale: string | null,
): ReadSource {
  const reads = importRows(grid, header, locale).map((row) => readImportItem(row, format));
  return {
    items: reads.flatMap(({ item }) => (item ? [item] : [])),
    issues: [...leftColumns(grid, header), ...oncePerWord(reads.flatMap(({ issues }) => issues))],
  };
}

/** Reads every row of a source as an item. */
export function readSource(source: ImportSource, context: Context): ReadSource {
  return source.format === null
    ? genericItems(source.grid, context)
    : readFormat(source, context.locale);
}
