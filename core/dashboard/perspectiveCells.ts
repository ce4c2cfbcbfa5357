import { settingAddress } from '../declare/settings.ts';
import { isErrorCell } from '../sheet/cell.ts';
import type { DashboardCell } from './block.ts';
import {
  anyNumber,
  anything,
  cellError,
  isEnough,
  newObjective,
  notEnough,
  unclearWeights,
} from './formulaParts.ts';
import { equalTo, quoted } from './groupTwin.ts';
import type { PerspectiveColumns } from './perspectiveColumns.ts';
import { objectiveNames, rollUpOf } from './perspectiveTwin.ts';
import { columnRange, columnsRange, columnValues, understoodColumns } from './source.ts';
import { hasUnclearWeights, unclearFormula } from './unclearWeights.ts';

/**
 * What an objective brings to its perspective, as formulas. Each is named of its own: SUMIFS takes no list of
 * criteria in Google Sheets.
 */
interface Part {
  /** Weight of the objective within the perspective. */
  readonly weight: string;
  /** Mean of its measures; 0 where none has a score. */
  readonly mean: string;
  /** True where a measure of some weight has a score, and where there is weight at all. */
  readonly isKnown: string;
  readonly isWeighted: string;
  /** Share of its weight that has a score. */
  readonly coverage: string;
  readonly count: string;
}

/** Criteria of the measures of a perspective. */
function criteriaOf({ source, perspective, measure }: PerspectiveColumns, group: string): string {
  const range = (column: number) => columnRange(source, column);
  return `${range(perspective)},${equalTo(group)},${range(measure)},${anything}`;
}

function weightOf(columns: PerspectiveColumns, all: string, own: string): string {
  const { source, weight, objectiveWeight, isOverall } = columns;
  if (isOverall && weight !== null) return `SUMIFS(${columnRange(source, weight)},${own})`;
  if (objectiveWeight === null) return '1';
  const range = columnRange(source, objectiveWeight);
  const isTyped = `COUNTIFS(${all},${range},${anyNumber})`;
  return `(IFERROR(AVERAGEIFS(${range},${own}),0)+(${isTyped}=0))`;
}

function partOf(columns: PerspectiveColumns, group: string, name: string): Part {
  const { source, perspective, measure, objective, weight, score } = columns;
  const range = (column: number) => columnRange(source, column);
  const all = criteriaOf(columns, group);
  const own = objective === null ? all : `${all},${range(objective)},${equalTo(name)}`;
  const known = `${own},${range(score)},${anyNumber}`;
  const [count, scored] = [`COUNTIFS(${own})`, `COUNTIFS(${known})`];
  const average = `AVERAGEIFS(${range(score)},${own})`;
  const shared = { count, weight: weightOf(columns, all, own) };
  if (weight === null) {
    return {
      ...{ ...shared, mean: `IFERROR(${average},0)`, isKnown: `(${scored}>0)` },
      ...{ isWeighted: `(${count}>0)`, coverage: `IFERROR(${scored}/${count},0)` },
    };
  }
  const typed = range(weight);
  const equal = `COUNTIFS(${own},${typed},${anyNumber})=0`;
  const factors = [
    `--(${range(perspective)}&""=${quoted(group)})`,
    `--(${range(measure)}<>"")`,
    ...(objective === null ? [] : [`--(${range(objective)}&""=${quoted(name)})`]),
  ];
  const [knownWeight, whole] = [`SUMIFS(${typed},${known})`, `SUMIFS(${typed},${own})`];
  const product = `SUMPRODUCT(${factors.join(',')},${typed},${range(score)})`;
  return {
    ...shared,
    mean: `IFERROR(IF(${equal},${average},${product}/${knownWeight}),0)`,
    isKnown: `(${knownWeight}+(${equal})*${scored}>0)`,
    isWeighted: `(${whole}+(${equal})*${count}>0)`,
    coverage: `IFERROR(IF(${equal},${scored}/${count},${knownWeight}/${whole}),0)`,
  };
}

function partsOf(columns: PerspectiveColumns, group: string): readonly Part[] {
  return objectiveNames(columns, group).map((name) => partOf(columns, group, name));
}

/** Sum over the objectives of their weight times something. */
function sumOf(parts: readonly Part[], term: (part: Part) => string): string {
  return `(${parts.map((part) => `${part.weight}*${term(part)}`).join('+')})`;
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

/**
 * Share of a perspective's weight that has a score. A word where a cell of the scorecard is an error, or where an
 * objective was added that the formula doesn't name.
 */
export function coverageCell(columns: PerspectiveColumns, group: string): DashboardCell {
  const parts = partsOf(columns, group);
  const errors = `SUMPRODUCT(--ISERROR(${columnsRange(columns.source, ...understood(columns))}))`;
  const listed = parts.map(({ count }) => count).join('+');
  const isNew = `COUNTIFS(${criteriaOf(columns, group)})>${listed}`;
  const covered = sumOf(parts, ({ coverage }) => coverage);
  const share = `IFERROR(${covered}/${sumOf(parts, ({ isWeighted }) => isWeighted)},0)`;
  const { objective } = columns;
  const known = objective === null ? share : `IF(${isNew},"${newObjective}",${share})`;
  return {
    value: hasError(columns) ? cellError : rollUpOf(columns, group).coverage,
    formula: `=IF(${errors}>0,"${cellError}",${known})`,
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
  const parts = partsOf(columns, group);
  const mean = `${sumOf(parts, (part) => part.mean)}/${sumOf(parts, (part) => part.isKnown)}`;
  const least = `${settingAddress('minimumCoverage')}-1E-9`;
  const { score, coverage: covered } = rollUpOf(columns, group);
  const value = score !== null && isEnough(covered, columns.least) ? score : notEnough;
  const shown = `IF(OR(${coverage}=0,${coverage}<${least}),"${notEnough}",${mean})`;
  const trusted = `IF(${unclearFormula(columns)}>0,"${unclearWeights}",${shown})`;
  const certain = hasUnclearWeights(columns) ? unclearWeights : value;
  return {
    value: hasError(columns) ? cellError : certain,
    formula: `=IF(ISTEXT(${coverage}),${coverage},${trusted})`,
  };
}
