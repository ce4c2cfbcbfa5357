import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';
import { scorecardThresholds } from './thresholds.ts';

/** A warning when no typed score of several goes beyond 10: they seem typed as shares of 1 or on a scale of 10. */
export function scoreScaleIssues(table: Table<MeasureColumns>): readonly Issue[] {
  const typed = table.rows.filter(({ values }) => typeof values.score === 'number');
  const [first] = typed;
  const scores = typed.map(({ values }) => values.score ?? 0);
  const greatest = scores.reduce((most, score) => Math.max(most, score), 0);
  const { value: tenths } = scorecardThresholds.scaleOfTen;
  const isSmall = scores.length > 1 && greatest > 0 && greatest <= tenths;
  if (!first || !isSmall) return [];
  return [
    scorecardIssues['scorecard-score-scale']({
      place: placeIn(table, first.row, 'score'),
      expected: 'scores from 0 to 100',
      found: `none above ${greatest}`,
    }),
  ];
}
