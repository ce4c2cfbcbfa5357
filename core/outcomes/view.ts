import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { type BarsBlock, defineView, type FigureBlock, type ViewBlock } from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { outcomeCorrelation } from './outcomeCorrelation.ts';
import { type OutcomeSeries, type Outcomes, quarterName, readOutcomes } from './readOutcomes.ts';
import { noCausalClaim, outcomeThresholds } from './thresholds.ts';

function figureOf({ index }: Outcomes, series: OutcomeSeries): FigureBlock {
  const { correlation, n } = outcomeCorrelation(series, index, 0);
  const isEnough = n >= outcomeThresholds.minimumPoints.value;
  const few = n < outcomeThresholds.sturdyPoints.value ? 'few quarters; ' : '';
  return {
    ...{ block: 'figure', label: `${series.name} and the alignment index`, unit: 'none' },
    ...{ value: isEnough ? correlation : null, count: n, coverage: n / series.rows.size },
    note: isEnough
      ? few + noCausalClaim
      : `too few quarters with both (${outcomeThresholds.minimumPoints.value} are needed)`,
  };
}

function seriesBars({ table }: Outcomes, { name, rows }: OutcomeSeries): BarsBlock {
  const bars = [...rows.values()]
    .sort((a, b) => a.quarter - b.quarter)
    .map(({ row, quarter, values }) => ({
      ...{ label: quarterName(quarter), value: values.value, at: placeIn(table, row, 'value') },
      ...(values.value === null ? { note: 'not told' } : {}),
    }));
  return { block: 'bars', caption: name, unit: 'same as the measure', bars };
}

function indexBars({ index }: Outcomes): BarsBlock {
  const bars = [...index]
    .sort(([a], [b]) => a - b)
    .map(([quarter, value]) => ({ label: quarterName(quarter), value }));
  return { block: 'bars', caption: 'Alignment index', unit: 'score', scale: [0, 100], bars };
}

function blocksOf(inputs: readonly CheckInput[], { locale }: Context): readonly ViewBlock[] {
  const read = inputs
    .filter(({ table }) => table.kind === 'outcomes')
    .map((input) => readOutcomes(input, locale));
  return read.flatMap((outcomes): readonly ViewBlock[] => [
    ...outcomes.series.map((series) => figureOf(outcomes, series)),
    {
      block: 'text',
      text: 'A correlation shows that two things moved together over these quarters. It proves no cause: both may follow a third.',
    },
    indexBars(outcomes),
    ...outcomes.series.map((series) => seriesBars(outcomes, series)),
  ]);
}

/** What a strategy is for in the long run, beside how aligned the company was. */
export const outcomesView = defineView({
  id: 'outcomes',
  title: 'Long-term outcomes',
  summary: 'How did growth, guests and the name develop beside the alignment index?',
  kinds: ['outcomes'],
  run: blocksOf,
});
