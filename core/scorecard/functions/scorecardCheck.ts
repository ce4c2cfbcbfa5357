import { defineFunction } from '../../declare/defineFunction.ts';
import { issueList } from '../../declare/issueTable.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { describeIssue, placeCell } from '../../issue/describe.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import type { Matrix } from '../../sheet/cell.ts';
import type { Table } from '../../sheet/table.ts';
import type { MeasureColumns } from '../columns.ts';
import { findScorecardIssues } from '../findScorecardIssues.ts';
import { scorecardThresholds } from '../thresholds.ts';
import { measuresParameter } from './parameters.ts';
import { exampleMeasures, exampleUnmeasured } from './samples.ts';

const columns = [
  { header: 'Severity', unit: 'none', help: 'error, warning, info, or ok when nothing was found.' },
  { header: 'Code', unit: 'none', help: 'Stable name of the finding.' },
  { header: 'Cell', unit: 'none', help: 'Cell within the range, counted from its top left as A1.' },
  { header: 'Measure', unit: 'none', help: 'Measure of that row, if any.' },
  { header: 'Message', unit: 'none', help: 'What is wrong and what was expected.' },
] as const;

function spill(issues: readonly Issue[], table: Table<MeasureColumns>): Matrix {
  const header = columns.map((column) => column.header);
  const measures = new Map(table.rows.map(({ row, values }) => [row, values.measure]));
  const count = [...measures.values()].filter((measure) => measure !== null).length;
  const rows = issues.map((issue) => [
    ...[issue.severity, issue.code, placeCell(issue.place) || null],
    ...[measures.get(issue.place.row ?? -1) ?? null, describeIssue(issue)],
  ]);
  return issueList(
    header,
    rows,
    `Nothing to mend in ${count} ${count === 1 ? 'measure' : 'measures'}.`,
  );
}

export const scorecardCheckFunction = defineFunction({
  name: 'SCORECARD_CHECK',
  subject: 'scorecard',
  summary: 'Lists what is wrong or missing in a balanced scorecard, with the cell that mends it.',
  definition:
    'Each perspective has an objective and each objective a measure; each measure has a target and an owner and stands once; weights are complete, on one scale and not all zero; leading and lagging measures are mixed; direction and numbers agree.',
  parameters: { measures: measuresParameter, hasHeader: hasHeaderParameter },
  result: { shape: 'table', columns, help: 'One row a finding in reading order, or one row ok.' },
  examples: [
    {
      note: 'Nothing is missing',
      arguments: [exampleMeasures],
      result: [
        ['Severity', 'Code', 'Cell', 'Measure', 'Message'],
        ['ok', null, null, null, 'Nothing to mend in 3 measures.'],
      ],
    },
    {
      note: 'An objective without a measure',
      arguments: [exampleUnmeasured],
      result: [
        ['Severity', 'Code', 'Cell', 'Measure', 'Message'],
        [
          'warning',
          'scorecard-objective-unmeasured',
          'C3',
          null,
          'Objective "Bakers who stay" has no measure (argument measures, C3).',
        ],
      ],
    },
  ],
  thresholds: [
    scorecardThresholds.weightScaleGap,
    scorecardThresholds.suspectGreenShare,
    scorecardThresholds.suspectGreenMeasures,
  ],
  related: ['SCORECARD_TOTAL', 'SCORECARD_PERSPECTIVES'],
  calculate({ measures }) {
    if (measures.rows.length === 0) return fail(...measures.issues);
    return succeed(spill(findScorecardIssues(measures), measures));
  },
});
