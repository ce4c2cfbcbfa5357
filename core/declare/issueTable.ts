import { describeIssue, placeCell } from '../issue/describe.ts';
import type { Issue } from '../issue/issue.ts';
import type { Cell } from '../sheet/cell.ts';
import type { ResultColumn, ResultShape } from './defineFunction.ts';

const columns: readonly ResultColumn[] = [
  { header: 'Severity', unit: 'none', help: 'error, warning, info or ok' },
  { header: 'Code', unit: 'none', help: 'Stable name of the rule' },
  {
    header: 'Cell',
    unit: 'none',
    help: 'Address within the range, its top left cell being A1',
  },
  { header: 'About', unit: 'none', help: 'What it is about, in the words of the sheet' },
  { header: 'Message', unit: 'none', help: 'What was expected and what was found' },
];

/** What a function that lists issues declares as its result. */
export const issueTableShape: ResultShape = {
  shape: 'table',
  columns,
  help: 'One row a finding in the order of the cells; one row that says ok when nothing was found.',
};

/** The headers of such a list. */
export const issueTableHeader: readonly Cell[] = columns.map(({ header }) => header);

function rowOf(issue: Issue): readonly Cell[] {
  const { severity, code, place, subject = null } = issue;
  return [severity, code, placeCell(place), subject, describeIssue(issue)];
}

function byPlace({ place: a }: Issue, { place: b }: Issue): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}

/** Issues as a spilled list in the order of their cells, with the header; `ok` is said when there is none. */
export function issueTable(issues: readonly Issue[], ok: string): readonly (readonly Cell[])[] {
  const rows = [...issues].sort(byPlace).map(rowOf);
  return [issueTableHeader, ...(rows.length === 0 ? [['ok', null, null, null, ok]] : rows)];
}
