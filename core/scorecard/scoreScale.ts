import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';

/** A warning when no typed score of several goes beyond 1: they were typed as shares, and count as one point of 100. */
export function scoreScaleIssues(table: Table<MeasureColumns>): readonly Issue[] {
  const typed = table.rows.filter(({ values }) => typeof values.score === 'number');
  const [first] = typed;
  const scores = typed.map(({ values }) => values.score ?? 0);
  const isShares = scores.length > 1 && Math.max(...scores) <= 1 && Math.max(...scores) > 0;
  if (!first || !isShares) return [];
  return [
    scorecardIssues['scorecard-score-scale']({
      place: placeIn(table, first.row, 'score'),
      expected: 'scores from 0 to 100',
      found: `none above ${Math.max(...scores)}`,
    }),
  ];
}
