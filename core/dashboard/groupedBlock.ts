import { rangeAddress } from '../sheet/a1.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { type DashboardBlock, type DashboardCell, missingBlock, mostRows, plain } from './block.ts';
import { countBeside, distinctTexts, equalTo, meanBeside } from './groupTwin.ts';
import { columnRange, columnValues, type Source } from './source.ts';

/** What a formula says where nothing is measured yet: never 0. */
export const noData = 'no data';

/** One measured column of a tracker, averaged by group. */
export interface GroupedColumn {
  readonly header: string;
  readonly column: number;
  readonly format: string;
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
  /** What stands for a group; its own text when left out. */
  readonly label?: (group: string) => DashboardCell;
  readonly chart: NonNullable<DashboardBlock['chart']>;
}

interface Columns {
  readonly keys: readonly Cell[];
  readonly keyRange: string;
}

function meanCell({ source }: Grouping, { keys, keyRange }: Columns, group: string) {
  return ({ column }: GroupedColumn): DashboardCell => {
    const range = columnRange(source, column);
    return {
      value: meanBeside(keys, group, columnValues(source, column)) ?? noData,
      formula: `=IFERROR(AVERAGEIFS(${range},${keyRange},${equalTo(group)}),"${noData}")`,
    };
  };
}

function countCells(grouping: Grouping, { keys, keyRange }: Columns, group: string) {
  const { source, measured } = grouping;
  const [first] = measured;
  const counted = `=COUNTIFS(${keyRange},${equalTo(group)}`;
  const all = { value: countBeside(keys, group), formula: `${counted})` };
  if (!first) return [all];
  const values = columnValues(source, first.column);
  const withData = `${counted},${columnRange(source, first.column)},">=-1E+99")`;
  return [all, { value: countBeside(keys, group, values), formula: withData }];
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

/** A block with one row a group: the mean of each measured column, how many rows there are and how many have data. */
export function groupedBlock(grouping: Grouping): DashboardBlock {
  const { id, title, source, by, each, measured, label = plain, chart } = grouping;
  if (leavesGroupsBlank(grouping)) {
    const column = by.header.toLowerCase();
    const sentence = `"${source.sheet}" leaves the ${column} blank where it is the one above. Write it in every row, and the dashboard can add up.`;
    return missingBlock(id, title, sentence);
  }
  const columns = {
    keys: columnValues(source, by.column),
    keyRange: columnRange(source, by.column),
  };
  const groups = distinctTexts(columns.keys).slice(0, mostRows);
  if (groups.length === 0) {
    return missingBlock(id, title, `"${source.sheet}" has no ${by.header.toLowerCase()} yet.`);
  }
  return {
    ...{ id, title, chart },
    columns: [
      { header: by.header },
      ...measured.map(({ header, format }) => ({ header, format })),
      { header: each.header, format: '0' },
      { header: 'With data', format: '0' },
    ],
    rows: groups.map((group) => [
      label(group),
      ...measured.map(meanCell(grouping, columns, group)),
      ...countCells(grouping, columns, group),
    ]),
    notes: [
      plain(
        `Mean of the ${each.header.toLowerCase()} of "${source.sheet}", each counted the same.`,
      ),
      laterNote(grouping, groups),
    ],
  };
}
