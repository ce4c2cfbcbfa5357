import { settingAddress } from '../declare/settings.ts';
import { objectiveScore } from '../okr/objectiveScore.ts';
import { shareWeights } from '../okr/shareWeights.ts';
import { okrThresholds } from '../okr/thresholds.ts';
import { type Cell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { type DashboardCell, plain } from './block.ts';
import { anyNumber, anything, cellError, isEnough, notEnough } from './formulaParts.ts';
import { equalTo, quoted, sameText } from './groupTwin.ts';
import { columnRange, columnValues, type Source } from './source.ts';

/** Columns of a list of key results that the progress of an objective is worked out from. */
export interface ProgressColumns {
  readonly source: Source;
  readonly objective: number;
  readonly keyResult: number;
  readonly type: number | null;
  readonly weight: number | null;
  /** Share of weight that must have data, 0–1; the formula asks the settings. */
  readonly least: number;
}

const { percentWeightFrom } = okrThresholds;
const baseline = 'baseline';

/** Criteria that the key results of an objective meet that take part in its score. */
function criteria({ source, objective, keyResult, type }: ProgressColumns, group: string): string {
  const range = (column: number) => columnRange(source, column);
  const own = `${range(objective)},${equalTo(group)},${range(keyResult)},${anything}`;
  return type === null ? own : `${own},${range(type)},"<>${baseline}"`;
}

/** The same as factors of 0 and 1 of a `SUMPRODUCT`. */
function factors({ source, objective, keyResult, type }: ProgressColumns, group: string): string {
  const range = (column: number) => columnRange(source, column);
  const own = `--(${range(objective)}&""=${quoted(group)}),--(${range(keyResult)}<>"")`;
  return type === null ? own : `${own},--(${range(type)}<>"${baseline}")`;
}

/** Twin of the criteria: which rows of the table they take. */
function membersOf(
  { source, objective, keyResult, type }: ProgressColumns,
  group: string,
): readonly number[] {
  const texts = columnValues(source, keyResult);
  const types: readonly Cell[] = type === null ? [] : columnValues(source, type);
  return columnValues(source, objective).flatMap((key, index) => {
    const isOut = isBlank(texts[index] ?? null) || sameText(types[index] ?? null, baseline);
    return sameText(key, group) && !isOut ? [index] : [];
  });
}

function weightsOf(columns: ProgressColumns, members: readonly number[]) {
  const { source, weight } = columns;
  const cells: readonly Cell[] = weight === null ? [] : columnValues(source, weight);
  const typed = members.map((index) => {
    const cell = cells[index];
    return { group: '', weight: typeof cell === 'number' ? cell : null };
  });
  return { cells, typed, weights: shareWeights(typed) };
}

/**
 * What a blank weight of an objective counts as, by the rule of `shareWeights`: 1 where all are blank, else a part of
 * what is left of 1 or 100, else the mean of the others. Empty where none is blank.
 */
export function blankWeightCell(columns: ProgressColumns, group: string): DashboardCell {
  const members = membersOf(columns, group);
  const { cells, typed, weights } = weightsOf(columns, members);
  const isBroken = members.some((index) => isErrorCell(cells[index] ?? null));
  const blank = typed.findIndex(({ weight }) => weight === null);
  if (columns.weight === null) return plain('');
  const range = columnRange(columns.source, columns.weight);
  const own = criteria(columns, group);
  const [sum, all] = [`SUMIFS(${range},${own})`, `COUNTIFS(${own})`];
  const given = `COUNTIFS(${own},${range},${anyNumber})`;
  const large = `COUNTIFS(${own},${range},">=${percentWeightFrom.value}")`;
  const left = (whole: number) => `MAX(0,${whole}-${sum})/(${all}-${given})`;
  const isPercent = `AND(${large}>0,${sum}<=100+1E-9)`;
  const shared = `IF(${sum}<=1+1E-9,${left(1)},IF(${isPercent},${left(100)},${sum}/${given}))`;
  return {
    value:
      blank < 0 || (isBroken && typed.some(({ weight }) => weight !== null))
        ? ''
        : (weights[blank] ?? ''),
    formula: `=IFERROR(IF(${all}=${given},"",IF(${given}=0,1,${shared})),"")`,
  };
}

interface Sums {
  /** Weight with data, all weight, and progress times weight. */
  readonly known: string;
  readonly total: string;
  readonly product: string;
}

function sumsOf(columns: ProgressColumns, group: string, { value, blankWeight }: Measured): Sums {
  const { source, weight } = columns;
  const own = criteria(columns, group);
  const measured = columnRange(source, value);
  const withData = `COUNTIFS(${own},${measured},${anyNumber})`;
  const sum = `SUMIFS(${measured},${own})`;
  if (weight === null) return { known: withData, total: `COUNTIFS(${own})`, product: sum };
  const range = columnRange(source, weight);
  const numbers = `${range},${anyNumber}`;
  const blank = `N(${blankWeight})`;
  return {
    known: `(SUMIFS(${range},${own},${measured},${anyNumber})+${blank}*(${withData}-COUNTIFS(${own},${measured},${anyNumber},${numbers})))`,
    total: `(SUMIFS(${range},${own})+${blank}*(COUNTIFS(${own})-COUNTIFS(${own},${numbers})))`,
    product: `(SUMPRODUCT(${factors(columns, group)},${measured},${range})+${blank}*(${sum}-SUMIFS(${measured},${own},${numbers})))`,
  };
}

interface Measured {
  /** Column of the shares that are averaged. */
  readonly value: number;
  /** Address of the cell that says what a blank weight counts as. */
  readonly blankWeight: string;
}

function twin(columns: ProgressColumns, group: string, value: number): Cell {
  const members = membersOf(columns, group);
  const cells = columnValues(columns.source, value);
  const { cells: weightCells, weights } = weightsOf(columns, members);
  if (members.some((index) => isErrorCell(weightCells[index] ?? null))) return cellError;
  const { score, coverage } = objectiveScore(
    members.map((index, at) => {
      const cell = cells[index];
      return { score: typeof cell === 'number' ? cell : null, weight: weights[at] ?? 0 };
    }),
  );
  if (score === null || !isEnough(coverage ?? 0, columns.least)) return notEnough;
  return [...cells, ...weightCells].some(isErrorCell) ? cellError : score;
}

/**
 * Mean of a column of shares over the key results of an objective, weighted as scores are (`scoreKeyResults`):
 * baselines left out, blank weights filled in; "not enough data" below the least coverage of the settings.
 */
export function progressCell(
  columns: ProgressColumns,
  group: string,
  measured: Measured,
): DashboardCell {
  const { known, total, product } = sumsOf(columns, group, measured);
  const least = `(${settingAddress('minimumCoverage')}-1E-9)`;
  const isThin = `OR(${known}=0,${known}<${least}*${total})`;
  return {
    value: twin(columns, group, measured.value),
    formula: `=IFERROR(IF(${isThin},"${notEnough}",${product}/${known}),"${cellError}")`,
  };
}
