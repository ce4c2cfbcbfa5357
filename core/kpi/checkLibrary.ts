import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { type LibraryColumns, libraryColumns } from './columns.ts';
import { kpiTableIssues } from './issues.ts';
import { libraryEntries } from './libraryGaps.ts';
import { oneSidedMix } from './oneSidedMix.ts';

/** What a library of measures lacks: one finding a measure, at its first blank part. */
export function checkLibrary(table: Table<LibraryColumns>): readonly Issue[] {
  const entries = libraryEntries(table);
  const gaps = entries.flatMap(({ row, measure, missing }) => {
    const [first] = missing;
    const isUnread = table.issues.some(
      ({ place }) =>
        place.row === row && first !== undefined && place.column === table.found[first],
    );
    if (first === undefined || isUnread) return [];
    const expected = missing.map((key) => libraryColumns[key].header.toLowerCase()).join(', ');
    const about = { place: placeIn(table, row, first), subject: `"${measure}"` };
    return [kpiTableIssues['kpi-library-gap']({ ...about, expected, found: 'blank' })];
  });
  return [...gaps, ...oneSidedMix(table, entries)];
}
