import type { Issue, Place } from '../issue/issue.ts';
import { okrIssues } from './issues.ts';
import type { KeyResultTable } from './readKeyResults.ts';

/** Columns a score is worked out from; an unreadable cell in any other column does no harm to it. */
const scoreColumns = [
  'objective',
  'type',
  'start',
  'target',
  'current',
  'low',
  'high',
  'weight',
  'progress',
] as const;

function placeOf({ sheet, argument }: KeyResultTable): Place {
  return { ...(sheet === '' ? {} : { sheet }), ...(argument === undefined ? {} : { argument }) };
}

/** Issues that make a score of this table impossible: unreadable cells it needs, and columns that are not there. */
export function brokenScoreTable(table: KeyResultTable): readonly Issue[] {
  const { found } = table;
  const needed = new Set(scoreColumns.map((key) => found[key]));
  const unreadable = table.issues.filter(
    ({ severity, place }) =>
      severity === 'error' && (place.column === undefined || needed.has(place.column)),
  );
  const isMeasurable = found.progress !== undefined || found.current !== undefined;
  if (unreadable.length > 0 || isMeasurable) return unreadable;
  return [
    okrIssues['okr-columns']({
      place: placeOf(table),
      expected: 'the columns Start, Target and Current, or Progress',
      found: Object.keys(found).join(', ') || 'none of them',
    }),
  ];
}

/** What was assumed to score this table, for the reader. */
export function scoreAssumptions(table: KeyResultTable): readonly Issue[] {
  const { found } = table;
  if (found.start !== undefined || found.current === undefined || found.target === undefined)
    return [];
  const expected = 'a start column where measures do not begin at 0';
  return [okrIssues['okr-start-assumed']({ place: placeOf(table), expected, found: 'none' })];
}

/** The range of the table as a place. */
export const placeOfTable = placeOf;
