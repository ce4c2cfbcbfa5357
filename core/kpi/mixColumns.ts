import { textColumn } from '../sheet/column.ts';
import type { Table } from '../sheet/table.ts';
import type { IndicatorTime } from '../vocabulary/vocabulary.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { readIndicatorTime } from './indicatorTime.ts';

/** What tells the mix of a list of measures. */
export const mixColumns = {
  measure: textColumn({ header: 'KPI', help: 'What is measured.', required: true }),
  leading: textColumn({
    header: 'Leading or lagging',
    help: 'Whether it moves before the result or with it.',
  }),
  type: textColumn({ header: 'Type', help: 'The same in a column for types.' }),
};

/** One measure and whether it leads or lags. */
export interface TimedMeasure {
  readonly row: number;
  readonly measure: string;
  readonly time: IndicatorTime | null;
}

/** The measures of a list, each once, with what tells whether they lead or lag; totals are left out. */
export function timedMeasures({ rows }: Table<typeof mixColumns>): readonly TimedMeasure[] {
  return rows.flatMap(({ row, values: { measure, leading, type } }) => {
    if (measure === null || totalWords.has(wordKey(measure))) return [];
    const time = readIndicatorTime(leading) ?? readIndicatorTime(type);
    return [{ row, measure, time }];
  });
}
