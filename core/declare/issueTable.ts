import { describeIssue, placeCell } from '../issue/describe.ts';
import type { Issue } from '../issue/issue.ts';
import type { Cell } from '../sheet/cell.ts';
import type { ResultColumn, ResultShape } from './defineFunction.ts';

/** Columns of a list of issues; those given say what each is about. */
export function issueColumns(about: readonly ResultColumn[]): readonly ResultColumn[] {
  return [
    { header: 'Severity', unit: 'none', help: 'error, warning, info or ok' },
    { header: 'Code', unit: 'none', help: 'Stable name of the rule' },
    {
      header: 'Cell',
      unit: 'none',
      help: 'Address within the range, its top left cell being A1',
    },
    ...about,
    { header: 'Message', unit: 'none', help: 'What was expected and what was found' },
  ];
}

const columns = issueColumns([
  { header: 'About', unit: 'none', help: 'What it is about, in the words of the sheet' },
]);

/** What a function that lists issues declares as its result. */
export const issueTableShape: ResultShape = {
  shape: 'table',
  columns,
  help: 'One row a finding in the order of the cells; one row that says ok when nothing was found.',
};

/** The headers of such a list. */
export const issueTableHeader: readonly Cell[] = columns.map(({ header }) => header);

/** One issue as a row of such a list. */
export function issueRow(issue: Issue, about: readonly Cell[]): readonly Cell[] {
  const { severity, code, place } = issue;
  return [severity, code, placeCell(place), ...about, describeIssue(issue)];
}

/** Such a list under its header; where it is empty, one row says `ok`. */
export function issueList(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  ok: string,
): readonly (readonly Cell[])[] {
  const blanks = header.slice(2).map(() => null);
  return [header, ...(rows.length === 0 ? [['ok', ...blanks, ok]] : rows)];
}

/** Orders issues by the cells they stand at, row by row. */
export function byPlace({ place: a }: Issue, { place: b }: Issue): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}

/** Issues as a spilled list in the order of their cells, with the header; `ok` is said when there is none. */
export function issueTable(issues: readonly Issue[], ok: string): readonly (readonly Cell[])[] {
  const rows = [...issues].sort(byPlace).map((issue) => issueRow(issue, [issue.subject ?? null]));
  return issueList(issueTableHeader, rows, ok);
}
