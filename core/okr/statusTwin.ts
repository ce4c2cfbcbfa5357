import type { Cell } from '../sheet/cell.ts';
import type { ComputedColumn } from '../sheet/column.ts';

type Cells = Readonly<Record<string, Cell>>;

/** Digits the gap is rounded to in the formula and here, so that a value on a limit passes. */
const comparedDigits = 9;

const isText = (cell: Cell | undefined): cell is string => typeof cell === 'string' && cell !== '';
const isNumber = (cell: Cell | undefined): cell is number => typeof cell === 'number';
const numberOf = (cell: Cell | undefined) => (isNumber(cell) ? cell : 0);

function isStale({ checkInDate }: Cells, { asOf, staleAfter }: Cells): boolean {
  if (!isNumber(checkInDate) || !isNumber(asOf)) return false;
  return asOf - checkInDate > numberOf(staleAfter);
}

function overrideOf({ statusOverride, overrideUntil }: Cells, { asOf }: Cells): string | null {
  if (!isText(statusOverride) || !isNumber(overrideUntil) || !isNumber(asOf)) return null;
  return asOf <= overrideUntil ? statusOverride : null;
}

function gapStatus(progress: number, expected: number, settings: Cells): string {
  const gap = Number((expected - progress).toFixed(comparedDigits));
  if (gap <= numberOf(settings.behindAbove)) return 'On track';
  return gap <= numberOf(settings.atRiskAbove) ? 'Behind' : 'At risk';
}

const gap = `ROUND({expected}-{progress},${comparedDigits})`;

/**
 * Status of a row by the gap to the expected progress, with the two limits of the settings sheet (Viva Goals' by
 * default). Closed goes first, then stale, then pending, then what the owner says up to a day; without dates the
 * status says so.
 */
export const statusTwin: ComputedColumn = {
  formula:
    '=IF({keyResult}="","",IF({closedAs}<>"",{closedAs},IF({type}="baseline","Baseline",' +
    'IF(AND(ISNUMBER({checkInDate}),ISNUMBER({setting:asOf}),N({setting:asOf})-N({checkInDate})>{setting:staleAfter}),"Stale",' +
    'IF(NOT(ISNUMBER({progress})),"Pending",' +
    'IF(AND({statusOverride}<>"",ISNUMBER({overrideUntil}),ISNUMBER({setting:asOf}),N({setting:asOf})<=N({overrideUntil})),{statusOverride},' +
    'IF(NOT(ISNUMBER({expected})),"Needs dates",' +
    `IF(${gap}<={setting:behindAbove},"On track",IF(${gap}<={setting:atRiskAbove},"Behind","At risk")))))))))`,
  calculate(row, settings) {
    if (!isText(row.keyResult)) return '';
    if (isText(row.closedAs)) return row.closedAs;
    if (isText(row.type) && row.type.toLowerCase() === 'baseline') return 'Baseline';
    if (isStale(row, settings)) return 'Stale';
    if (!isNumber(row.progress)) return 'Pending';
    const override = overrideOf(row, settings);
    if (override !== null) return override;
    if (!isNumber(row.expected)) return 'Needs dates';
    return gapStatus(row.progress, row.expected, settings);
  },
};
