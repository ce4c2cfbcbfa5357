import { rangeAddress } from '../sheet/a1.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { type DashboardBlock, type DashboardCell, missingBlock, mostRows, plain } from './block.ts';
import { anyNumber, longestFormula } from './formulaParts.ts';
import { countBeside, distinctTexts, equalTo } from './groupTwin.ts';
import { columnRange, columnValues, type Source } from './source.ts';

/** One column of what is said of a group. `row` is the row of the dashboard the cell stands in. */
export interface GroupedColumn {
  readonly header: string;
  readonly format: string;
  readonly cellOf: (group: string, row: number) => DashboardCell;
}

/** Rows of a tracker put together by what one of its columns says. */
export interface Grouping {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  /** Row the block's own rows begin in. */
  readonly firstRow: number;
  /** Column of the groups, and what it is called. */
  readonly by: { readonly column: number; readonly header: string };
  /** Column of the text every row has, and what the rows are. */
  readonly each: { readonly column: number; readonly header: string };
  readonly measured: readonly GroupedColumn[];
  /** Column of the tracker whose numbers are counted as data. */
  readonly data: number;
  /** Columns behind the counts. */
  readonly after?: readonly GroupedColumn[];
  /** Sentences that say how the numbers are worked out. */
  readonly notes: readonly string[];
  /** What stands for a group; its own text when left out. */
  readonly label?: (group: string) => DashboardCell;
  readonly chart: NonNullable<DashboardBlock['chart']>;
}

interface Columns {
  readonly keys: readonly Cell[];
  readonly keyRange: string;
}

function countCells({ source, data }: Grouping, { keys, keyRange }: Columns, group: string) {
  const counted = `=COUNTIFS(${keyRange},${equalTo(group)}`;
  const values = columnValues(source, data);
  return [
    { value: countBeside(keys, group), formula: `${counted})` },
    {
      value: countBeside(keys, group, values),
      formula: `${counted},${columnRange(source, data)},${anyNumber})`,
    },
  ];
}

/** The cells of a group; null where a formula would be longer than spreadsheets take. */
function rowOf(grouping: Grouping, columns: Columns, group: string, row: number) {
  const { measured, after = [], label = plain } = grouping;
  const cells: readonly DashboardCell[] = [
    label(group),
    ...measured.map(({ cellOf }) => cellOf(group, row)),
    ...countCells(grouping, columns, group),
    ...after.map(({ cellOf }) => cellOf(group, row)),
  ];
  const isTooLong = cells.some(({ formula }) => (formula ?? '').length > longestFormula);
  return isTooLong ? null : cells;
}

interface Listed {
  readonly groups: readonly string[];
  readonly rows: readonly (readonly DashboardCell[])[];
}

/** The first groups that fit, with their cells. */
function listGroups(grouping: Grouping, columns: Columns): Listed {
  const groups: string[] = [];
  const rows: (readonly DashboardCell[])[] = [];
  for (const group of distinctTexts(columns.keys)) {
    if (rows.length === mostRows) break;
    const cells = rowOf(grouping, columns, group, grouping.firstRow + rows.length);
    if (cells === null) continue;
    groups.push(group);
    rows.push(cells);
  }
  return { groups, rows };
}

/** Says how many rows belong to groups the list above does not have: those that came later. */
function laterNote(grouping: Grouping, groups: readonly string[]): DashboardCell {
  const { source, by, each, measured, firstRow } = grouping;
  const keys = columnValues(source, by.column);
  const listed = groups.reduce((sum, group) => sum + countBeside(keys, group), 0);
  const others = keys.filter((key) => !isBlank(key)).length - listed;
  const words = `more ${each.header.toLowerCase()} belong to a group that is not listed here.`;
  const column = measured.length + 1;
  const counts = {
    top: firstRow,
    left: column,
    bottom: firstRow + groups.length - 1,
    right: column,
  };
  const rest = `COUNTA(${columnRange(source, by.column)})-SUM(${rangeAddress(counts)})`;
  return {
    value: others > 0 ? `${others} ${words}` : '',
    formula: `=IF(${rest}>0,${rest}&" ${words}","")`,
  };
}

/** True where a row with a text of its own leaves its group blank: such lists mean the group above. */
function leavesGroupsBlank({ source, by, each }: Grouping): boolean {
  const keys = columnValues(source, by.column);
  return columnValues(source, each.column).some(
    (text, index) => !isBlank(text) && isBlank(keys[index] ?? null),
  );
}

/** A block with one row a group: what is measured of it, how many rows there are and how many have data. */
export function groupedBlock(grouping: Grouping): DashboardBlock {
  const { id, title, source, by, each, measured, after = [], chart } = grouping;
  if (leavesGroupsBlank(grouping)) {
    const column = by.header.toLowerCase();
    const sentence = `"${source.sheet}" leaves the ${column} blank where it is the one above. Write it in every row, and the dashboard can add up.`;
    return missingBlock(id, title, sentence);
  }
  const columns = {
    keys: columnValues(source, by.column),
    keyRange: columnRange(source, by.column),
  };
  const { groups, rows } = listGroups(grouping, columns);
  if (groups.length === 0) {
    return missingBlock(id, title, `"${source.sheet}" has no ${by.header.toLowerCase()} yet.`);
  }
  const named = ({ header, format }: GroupedColumn) => ({ header, format });
  return {
    ...{ id, title, chart, rows },
    columns: [
      { header: by.header },
      ...measured.map(named),
      { header: each.header, format: '0' },
      { header: 'With data', format: '0' },
      ...after.map(named),
    ],
    notes: [...grouping.notes.map(plain), laterNote(grouping, groups)],
  };
}
