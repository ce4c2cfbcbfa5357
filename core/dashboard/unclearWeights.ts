import { type Cell, isBlank } from '../sheet/cell.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { anyNumber } from './formulaParts.ts';
import type { PerspectiveColumns } from './perspectiveColumns.ts';
import { columnRange, columnValues } from './source.ts';

/** A level of the scorecard whose parts are weighted against each other. */
interface Level {
  /** Column of the weights. */
  readonly column: number;
  /** Columns whose texts name a part, and the whole it is a part of. */
  readonly part: readonly number[];
  readonly whole: readonly number[];
}

function levelsOf(columns: PerspectiveColumns): readonly Level[] {
  const { perspective, objective, objectiveWeight, perspectiveWeight } = columns;
  const part = objective === null ? [perspective] : [perspective, objective];
  return [
    ...(objectiveWeight === null ? [] : [{ column: objectiveWeight, part, whole: [perspective] }]),
    ...(perspectiveWeight === null
      ? []
      : [{ column: perspectiveWeight, part: [perspective], whole: [] }]),
  ];
}

/** How many rows have a number in a column, among those with the same texts: one number a row. */
function countFormula({ source }: PerspectiveColumns, names: readonly number[], column: number) {
  const same = names.map((name) => {
    const range = columnRange(source, name);
    return `${range},"="&${range},`;
  });
  const range = columnRange(source, column);
  return (criterion: string) => `COUNTIFS(${same.join('')}${range},${criterion})`;
}

/** Formula of how many rows have a weight that is blank beside typed ones of its level, or contradicts them. */
export function unclearFormula(columns: PerspectiveColumns): string {
  const { source, perspective, objective, measure, weight } = columns;
  const filled = `(${columnRange(source, measure)}<>"")`;
  const siblings = objective === null ? [perspective] : [perspective, objective];
  const terms = levelsOf(columns).flatMap(({ column, part, whole }) => {
    const range = columnRange(source, column);
    const own = countFormula(columns, part, column);
    const all = countFormula(columns, whole, column)(anyNumber);
    return [
      `SUMPRODUCT(${filled}*(${own(anyNumber)}=0)*(${all}>0))`,
      `SUMPRODUCT(ISNUMBER(${range})*(${own(anyNumber)}<>${own(range)}))`,
    ];
  });
  if (weight !== null) {
    const typed = countFormula(columns, siblings, weight)(anyNumber);
    const blank = `(1-ISNUMBER(${columnRange(source, weight)}))`;
    terms.push(`SUMPRODUCT(${filled}*${blank}*(${typed}>0))`);
  }
  return terms.length === 0 ? '0' : terms.join('+');
}

interface Row {
  readonly part: string;
  readonly whole: string;
  readonly weight: number | null;
}

function rowsOf({ source, measure }: PerspectiveColumns, { column, part, whole }: Level): Row[] {
  const texts = (names: readonly number[]) => names.map((name) => columnValues(source, name));
  const [parts, wholes, weights] = [texts(part), texts(whole), columnValues(source, column)];
  const key = (cells: readonly (readonly Cell[])[], row: number) =>
    JSON.stringify(cells.map((values) => nameKey(String(values[row] ?? ''))));
  return columnValues(source, measure).flatMap((text, row) => {
    if (isBlank(text)) return [];
    const weight = weights[row];
    const typed = typeof weight === 'number' ? weight : null;
    return [{ part: key(parts, row), whole: key(wholes, row), weight: typed }];
  });
}

/** True where parts of one whole are partly weighted, or one part has two weights. */
function isUnclear(rows: readonly Row[]): boolean {
  const weights = new Map<string, number>();
  const weighted = new Set<string>();
  for (const { part, whole, weight } of rows) {
    if (weight === null) continue;
    if ((weights.get(part) ?? weight) !== weight) return true;
    weights.set(part, weight);
    weighted.add(whole);
  }
  return rows.some(({ part, whole }) => weighted.has(whole) && !weights.has(part));
}

/** Twin of the formula: true where no score of the scorecard can be trusted, as in its check. */
export function hasUnclearWeights(columns: PerspectiveColumns): boolean {
  if (levelsOf(columns).some((level) => isUnclear(rowsOf(columns, level)))) return true;
  const { perspective, objective, weight } = columns;
  if (weight === null) return false;
  const whole = objective === null ? [perspective] : [perspective, objective];
  const rows = rowsOf(columns, { column: weight, part: [], whole });
  return isUnclear(rows.map((row, index) => ({ ...row, part: String(index) })));
}
