import type { Issue, Place } from '../issue/issue.ts';
import { okrIssues } from './issues.ts';
import type { KeyResult, KeyResultTable, ProgressBasis } from './readKeyResults.ts';

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

/** What was assumed to score these key results, for the reader. */
export function scoreAssumptions(
  table: KeyResultTable,
  keyResults: readonly KeyResult[],
): readonly Issue[] {
  const place = placeOf(table);
  const count = (wanted: ProgressBasis) =>
    keyResults.filter(({ basis }) => basis === wanted).length;
  const issues: Issue[] = [];
  if (count('zero start') > 0) {
    const expected = 'a start column where measures do not begin at 0';
    issues.push(okrIssues['okr-start-assumed']({ place, expected, found: 'none' }));
  }
  const told = count('text');
  if (told > 0) {
    const found = `${told} of ${keyResults.length}`;
    issues.push(okrIssues['okr-target-from-text']({ place, expected: 'a target cell', found }));
  }
  return issues;
}

/** The range of the table as a place. */
export const placeOfTable = placeOf;
