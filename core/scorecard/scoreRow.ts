import type { Issue, Place } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { clampTo } from '../statistics/clampTo.ts';
import type { MeasureColumns } from './columns.ts';
import { measureScore } from './measureScore.ts';
import type { MeasureField, MeasureInput, ScoringMethod } from './model.ts';

/** What one row of a scorecard says about its measure's score. */
export interface RowScore {
  /** 0–100; null without data, or with issues. */
  readonly score: number | null;
  readonly previous: number | null;
  readonly due: boolean;
  readonly issues: readonly Issue[];
}

type PlaceOf = (key?: keyof MeasureColumns) => Place;

type Values = Row<MeasureColumns>['values'];

const columnOfField: Readonly<Partial<Record<MeasureField, keyof MeasureColumns>>> = {
  value: 'actual',
  floor: 'baseline',
  target: 'target',
  low: 'low',
  high: 'high',
  direction: 'direction',
  method: 'method',
};

function methodOf({ method, direction }: Values): ScoringMethod {
  return method ?? (direction === 'band' ? 'band' : 'auto');
}

function inputOf(values: Values, value: number): MeasureInput {
  const { target, baseline, low, high, direction } = values;
  const method = methodOf(values);
  return {
    ...{ value, method, target, floor: baseline, low, high },
    ...{ outerLow: null, outerHigh: null, tolerance: null },
    direction: direction === 'band' ? null : direction,
  };
}

/** True when something is aimed at, so that a blank value is a gap and not a measure still to be set up. */
export function hasAim(values: Values): boolean {
  return values.target !== null || (values.low !== null && values.high !== null);
}

/** Score of the row's value (or of its previous one), held within 0 and 100. Without an aim there is no score and no issue. */
function scoreValue(row: Row<MeasureColumns>, value: number | null, place: PlaceOf) {
  if (value === null || !hasAim(row.values)) return { score: null, issues: [] };
  const outcome = measureScore(inputOf(row.values, value), (field) => place(columnOfField[field]));
  return outcome.ok
    ? { score: clampTo(outcome.value, 0, 100), issues: [] }
    : { score: null, issues: outcome.issues };
}

/** Score of the last known value; in a row without a target it is a score already. */
function previousScore(row: Row<MeasureColumns>, place: PlaceOf): number | null {
  const { previous } = row.values;
  if (previous === null || hasAim(row.values)) return scoreValue(row, previous, place).score;
  return clampTo(previous, 0, 100);
}

/** Scores one row: a typed score goes first, then the value against its target; blank stays without a score. */
export function scoreRow(table: Table<MeasureColumns>, row: Row<MeasureColumns>): RowScore {
  const { score: typed, actual } = row.values;
  const place = (key?: keyof MeasureColumns) => placeIn(table, row.row, key);
  const worked = typed === null ? scoreValue(row, actual, place) : { score: typed, issues: [] };
  return {
    score: worked.score,
    previous: previousScore(row, place),
    due: hasAim(row.values) || typed !== null,
    issues: worked.issues,
  };
}
