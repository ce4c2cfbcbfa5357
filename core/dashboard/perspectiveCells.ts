import { settingAddress } from '../declare/settings.ts';
import { isBlank, isErrorCell } from '../sheet/cell.ts';
import type { DashboardCell } from './block.ts';
import {
  anyNumber,
  anything,
  cellError,
  isEnough,
  notEnough,
  unclearWeights,
} from './formulaParts.ts';
import { equalTo, quoted } from './groupTwin.ts';
import type { PerspectiveColumns } from './perspectiveColumns.ts';
import { rollUpOf } from './perspectiveTwin.ts';
import { columnRange, columnValues } from './source.ts';
import { hasUnclearWeights, unclearFormula } from './unclearWeights.ts';

/** The arrays a perspective is added up from: one number a row. */
interface Arrays {
  /** 1 in the rows of the perspective. */
  readonly own: string;
  /** Weight of the row's measure among those of its objective. */
  readonly weight: string;
  /** Weight of the row's objective within the perspective. */
  readonly objectiveWeight: string;
  /** Weight of all measures of the row's objective, and of those that have a score. */
  readonly all: string;
  readonly known: string;
}

function ranges(columns: PerspectiveColumns) {
  const range = (column: number) => columnRange(columns.source, column);
  return { range, score: range(columns.score) };
}

/** 1 where none of the rows that meet the criteria has a number, so that each counts the same. */
function noneOf(criteria: string, range: string): string {
  return `(COUNTIFS(${criteria},${range},${anyNumber})=0)`;
}

function objectiveWeightOf(columns: PerspectiveColumns, own: string, siblings: string): string {
  const { objectiveWeight } = columns;
  if (objectiveWeight === null) return '1';
  const range = columnRange(columns.source, objectiveWeight);
  const count = `COUNTIFS(${siblings},${range},${anyNumber})`;
  return `(${noneOf(own, range)}+SUMIFS(${range},${siblings})/(${count}+(${count}=0)))`;
}

function arraysOf(columns: PerspectiveColumns, group: string): Arrays {
  const { perspective, measure, objective, weight, isOverall } = columns;
  const { range, score } = ranges(columns);
  const criteria = `${range(perspective)},${equalTo(group)},${range(measure)},${anything}`;
  // The equals sign keeps a text such as ">5" from being a comparison.
  const siblings =
    objective === null ? criteria : `${criteria},${range(objective)},"="&${range(objective)}`;
  const own = `(${range(perspective)}&""=${quoted(group)})*(${range(measure)}<>"")`;
  const withScore = `${siblings},${score},${anyNumber}`;
  const [all, known] = [`COUNTIFS(${siblings})`, `COUNTIFS(${withScore})`];
  if (weight === null) {
    return { own, all, known, weight: '1', objectiveWeight: isOverall ? all : '1' };
  }
  const typed = range(weight);
  const equal = noneOf(siblings, typed);
  const sum = (rows: string, count: string) => `(SUMIFS(${typed},${rows})+${equal}*${count})`;
  const whole = sum(siblings, all);
  return {
    ...{ own, all: whole, known: sum(withScore, known), weight: `(${typed}+${equal})` },
    objectiveWeight: isOverall ? whole : objectiveWeightOf(columns, criteria, siblings),
  };
}

/** A sum over the rows, each as its part of its objective; 0 where the objective has no weight. */
function sumOf({ own, weight, objectiveWeight }: Arrays, whole: string, column = ''): string {
  const share = `${own}*${objectiveWeight}*${weight}/(${whole}+(${whole}=0))`;
  return `SUMPRODUCT(${share}${column})`;
}

function hasError({ source }: PerspectiveColumns, column: number | null): boolean {
  return column !== null && columnValues(source, column).some(isErrorCell);
}

/** True where a weight is an error, or a text that no formula can count. */
function hasWrongWeight(columns: PerspectiveColumns): boolean {
  const { source, weight, objectiveWeight } = columns;
  const weights = weight === null ? [] : columnValues(source, weight);
  const isText = weights.some((cell) => !isBlank(cell) && typeof cell === 'string');
  return isText || hasError(columns, weight) || hasError(columns, objectiveWeight);
}

/** What coverage is where it can't be worked out: 0 without any weight, unless a cell is to blame. */
function otherwise({ source, weight, objectiveWeight }: PerspectiveColumns): string {
  const sums = [
    ...(weight === null ? [] : [`SUMPRODUCT(${columnRange(source, weight)}+0)`]),
    ...(objectiveWeight === null ? [] : [`SUM(${columnRange(source, objectiveWeight)})`]),
  ];
  return sums.length === 0 ? '0' : `IF(ISERROR(${sums.join('+')}),"${cellError}",0)`;
}

/** Share of a perspective's weight that has a score. */
export function coverageCell(columns: PerspectiveColumns, group: string): DashboardCell {
  const arrays = arraysOf(columns, group);
  const covered = sumOf(arrays, arrays.all, `*ISNUMBER(${ranges(columns).score})`);
  return {
    value: hasWrongWeight(columns) ? cellError : rollUpOf(columns, group).coverage,
    formula: `=IFERROR(${covered}/${sumOf(arrays, arrays.all)},${otherwise(columns)})`,
  };
}

/**
 * Score of a perspective as the scorecard's own rule has it (`rollUpScorecard`): measures by weight make objectives,
 * objectives the perspective, and what has no data loses its weight; "not enough data" below the least coverage.
 * `coverage` is the address of the cell beside it.
 */
export function perspectiveCell(
  columns: PerspectiveColumns,
  group: string,
  coverage: string,
): DashboardCell {
  const arrays = arraysOf(columns, group);
  const range = ranges(columns).score;
  const product = sumOf(arrays, arrays.known, `,${range}`);
  const known = sumOf(arrays, arrays.known, `*ISNUMBER(${range})`);
  const least = `${settingAddress('minimumCoverage')}-1E-9`;
  const mean = `IFERROR(${product}/${known},"${cellError}")`;
  const { score, coverage: covered } = rollUpOf(columns, group);
  const value = score !== null && isEnough(covered, columns.least) ? score : notEnough;
  const isError = value !== notEnough && hasError(columns, columns.score);
  const isUnclear = hasUnclearWeights(columns);
  const trustedValue = isUnclear ? unclearWeights : value;
  const shown = `IF(OR(${coverage}=0,${coverage}<${least}),"${notEnough}",${mean})`;
  const trusted = `IF(${unclearFormula(columns)}>0,"${unclearWeights}",${shown})`;
  return {
    value: hasWrongWeight(columns) || (isError && !isUnclear) ? cellError : trustedValue,
    formula: `=IF(ISTEXT(${coverage}),${coverage},${trusted})`,
  };
}
