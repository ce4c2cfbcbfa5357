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
import { columnRange, columnsRange, columnValues, understoodColumns } from './source.ts';
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

function understood(columns: PerspectiveColumns): readonly [left: number, right: number] {
  const { source, perspective, score, weight } = columns;
  return understoodColumns(source, [perspective, score, weight]);
}

function hasError(columns: PerspectiveColumns): boolean {
  const [left, right] = understood(columns);
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return all.some((column) => columnValues(columns.source, column).some(isErrorCell));
}

/** True where a weight is a text, which no formula can count. */
function hasTextWeight({ source, weight }: PerspectiveColumns): boolean {
  if (weight === null) return false;
  return columnValues(source, weight).some((cell) => !isBlank(cell) && typeof cell !== 'number');
}

/** The word that stands for numbers that can't be trusted; null where they can. */
function doubt(columns: PerspectiveColumns): string | null {
  if (hasError(columns)) return cellError;
  return hasTextWeight(columns) ? unclearWeights : null;
}

/** Share of a perspective's weight that has a score; a word where a cell of the scorecard is an error, or a weight a text. */
export function coverageCell(columns: PerspectiveColumns, group: string): DashboardCell {
  const { source, weight } = columns;
  const arrays = arraysOf(columns, group);
  const covered = sumOf(arrays, arrays.all, `*ISNUMBER(${ranges(columns).score})`);
  const errors = `SUMPRODUCT(--ISERROR(${columnsRange(source, ...understood(columns))}))`;
  const asNumbers = weight === null ? '' : `SUMPRODUCT(${columnRange(source, weight)}+0)`;
  const none = weight === null ? '0' : `IF(ISERROR(${asNumbers}),"${unclearWeights}",0)`;
  const share = `IFERROR(${covered}/${sumOf(arrays, arrays.all)},${none})`;
  return {
    value: doubt(columns) ?? rollUpOf(columns, group).coverage,
    formula: `=IF(${errors}>0,"${cellError}",${share})`,
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
  const { score, coverage: covered } = rollUpOf(columns, group);
  const value = score !== null && isEnough(covered, columns.least) ? score : notEnough;
  const shown = `IF(OR(${coverage}=0,${coverage}<${least}),"${notEnough}",${product}/${known})`;
  const trusted = `IF(${unclearFormula(columns)}>0,"${unclearWeights}",${shown})`;
  return {
    value: doubt(columns) ?? (hasUnclearWeights(columns) ? unclearWeights : value),
    formula: `=IF(ISTEXT(${coverage}),${coverage},${trusted})`,
  };
}
