import type { Issue } from '../issue/issue.ts';
import type { Table } from '../sheet/table.ts';
import { type BuiltScorecard, buildScorecard } from './buildScorecard.ts';
import type { MeasureColumns } from './columns.ts';
import { measureFindings } from './measureFindings.ts';
import { scoreScaleIssues } from './scoreScale.ts';
import { structureFindings } from './structureFindings.ts';
import { weightFindings } from './weightFindings.ts';

/** Everything wrong with a scorecard, in reading order. */
export function findScorecardIssues(
  table: Table<MeasureColumns>,
  built: BuiltScorecard = buildScorecard(table),
): readonly Issue[] {
  const { perspectives, rows, issues } = built;
  const all = [
    ...table.issues,
    ...issues,
    ...weightFindings(perspectives, table),
    ...measureFindings(rows, table),
    ...structureFindings(perspectives, table),
    ...scoreScaleIssues(table),
  ];
  const order = ({ place: { row = -1, column = -1 } }: Issue) => row * 16_384 + column;
  return all
    .map((issue, index) => ({ issue, index }))
    .sort((a, b) => order(a.issue) - order(b.issue) || a.index - b.index)
    .map(({ issue }) => issue);
}
