import type { Row, Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import type { LibraryColumns } from './columns.ts';

/** What a measure needs so that anybody gets the same number. */
const needed = ['formula', 'unit', 'direction', 'functionOwner', 'source'] as const;

export type LibraryPart = (typeof needed)[number];

/** One measure of a library and what it lacks. */
export interface LibraryEntry extends Row<LibraryColumns> {
  readonly measure: string;
  readonly missing: readonly LibraryPart[];
}

/** The measures of a library; totals and headings are left out, and a part without a column is not missing. */
export function libraryEntries({ rows, found }: Table<LibraryColumns>): readonly LibraryEntry[] {
  return rows.flatMap((row) => {
    const { measure, id } = row.values;
    const filled = Object.values(row.values).filter((value) => value !== null).length;
    if (measure === null || totalWords.has(wordKey(measure)) || filled < (id === null ? 2 : 3))
      return [];
    const missing = needed.filter((key) => found[key] !== undefined && row.values[key] === null);
    return [{ ...row, measure, missing }];
  });
}
