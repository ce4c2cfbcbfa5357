import { type AverageDeviation, averageDeviation } from './averageDeviation.ts';
import { columnsOf } from './columnsOf.ts';
import { completeRows } from './completeRows.ts';
import { mean } from './mean.ts';

/**
 * AD index of several items: mean of the items' average deviations, in points of the scale. Rows are respondents;
 * those with a missing answer are left out. Source: Burke, Finkelstein and Dusig 1999.
 */
export function averageDeviationJ(rows: readonly (readonly (number | null)[])[]): AverageDeviation {
  const complete = completeRows(rows);
  const items = columnsOf(complete).map(averageDeviation);
  const isDefined = complete.length >= 2;
  return {
    fromMean: isDefined ? mean(items.map(({ fromMean }) => fromMean ?? 0)) : null,
    fromMedian: isDefined ? mean(items.map(({ fromMedian }) => fromMedian ?? 0)) : null,
    n: complete.length,
  };
}
