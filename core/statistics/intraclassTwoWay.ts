import { columnsOf } from './columnsOf.ts';
import { completeRows } from './completeRows.ts';
import { mean } from './mean.ts';
import { roundingSquares } from './roundingSquares.ts';
import { sumOfSquares } from './sumOfSquares.ts';

type Share = number | null;

/** The six forms of Shrout and Fleiss; `single` of one judge, `average` of the mean of all. */
export interface IntraclassTwoWay {
  /** Each target has judges of its own: ICC(1,1) and ICC(1,k). */
  readonly oneWay: { readonly single: Share; readonly average: Share };
  /** The same judges, a sample of many; agreement: ICC(2,1) and ICC(2,k). */
  readonly random: { readonly single: Share; readonly average: Share };
  /** The same judges and no others; consistency: ICC(3,1) and ICC(3,k). */
  readonly fixed: { readonly single: Share; readonly average: Share };
  readonly targets: number;
  readonly judges: number;
}

function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}

/** Mean squares of rows (targets), columns (judges), what remains, and within rows. */
function meanSquares(rows: readonly (readonly number[])[]) {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const rowMeans = rows.map((row) => mean(row) ?? 0);
  const columnMeans = columnsOf(rows).map((column) => mean(column) ?? 0);
  const grand = mean(rowMeans) ?? 0;
  const remaining = rows.flatMap((row, index) => {
    const offset = (rowMeans[index] ?? 0) - grand;
    return row.map((value, column) => value - (columnMeans[column] ?? 0) - offset);
  });
  const inside = rows.reduce((sum, row) => sum + sumOfSquares(row), 0);
  const squares = remaining.reduce((sum, value) => sum + value * value, 0);
  return {
    targets: (k * sumOfSquares(rowMeans)) / (n - 1),
    judges: (n * sumOfSquares(columnMeans)) / (k - 1),
    rest: squares <= roundingSquares(rows.flat()) ? 0 : squares / ((n - 1) * (k - 1)),
    within: inside / (n * (k - 1)),
  };
}

const none = { single: null, average: null };

/**
 * Intraclass correlations of targets (rows) rated by judges (columns). Targets with a missing rating are left out;
 * null for fewer than two targets or judges and where nothing varies. Source: Shrout and Fleiss 1979; R psych `ICC`
 * agrees.
 */
export function intraclassTwoWay(
  ratings: readonly (readonly (number | null)[])[],
): IntraclassTwoWay {
  const rows = completeRows(ratings);
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const size = { targets: n, judges: k };
  if (n < 2 || k < 2) return { oneWay: none, random: none, fixed: none, ...size };
  const { targets, judges, rest, within } = meanSquares(rows);
  const drift = (judges - rest) / n;
  return {
    oneWay: {
      single: share(targets - within, targets + (k - 1) * within),
      average: share(targets - within, targets),
    },
    random: {
      single: share(targets - rest, targets + (k - 1) * rest + k * drift),
      average: share(targets - rest, targets + drift),
    },
    fixed: {
      single: share(targets - rest, targets + (k - 1) * rest),
      average: share(targets - rest, targets),
    },
    ...size,
  };
}
