import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import {
  type BarsBlock,
  defineView,
  type FigureBlock,
  type TableBlock,
  type ViewBlock,
} from '../declare/view.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { stepName } from './checkStream.ts';
import { wasteName } from './checkWaste.ts';
import { cycleEfficiency } from './cycleEfficiency.ts';
import { readStream, readWaste, stepsIn, timesOf, wastesIn } from './readWaste.ts';
import type { StreamColumns } from './streamColumns.ts';
import { leanThresholds } from './thresholds.ts';
import type { WasteColumns } from './wasteColumns.ts';
import { wasteCost } from './wasteCost.ts';

function efficiencyFigure(table: Table<StreamColumns>): FigureBlock {
  const about = { block: 'figure' as const, label: 'Process-cycle efficiency' };
  const rows = stepsIn(table);
  const { efficiency, valueTime, leadTime, timed } = cycleEfficiency(rows.map(timesOf));
  if (efficiency === null)
    return { ...about, value: null, unit: 'fraction', note: 'No step has both times.' };
  const { value: good } = leanThresholds.goodEfficiency;
  const { value: least } = leanThresholds.minimumCoverage;
  const coverage = timed / rows.length;
  return {
    ...{ ...about, value: efficiency, unit: 'fraction', coverage, count: timed },
    tone: coverage < least ? 'plain' : efficiency >= good ? 'good' : 'watch',
    note: `${table.sheet}: ${valueTime} of ${leadTime} add value`,
  };
}

function waitBars(table: Table<StreamColumns>): BarsBlock {
  const bars = stepsIn(table).map((row) => {
    const { waitTime, valueTime } = timesOf(row);
    return {
      ...{ label: stepName(row), value: waitTime, at: placeIn(table, row.row, 'waitTime') },
      note: valueTime === null ? 'value time not taken' : `value time ${valueTime}`,
    };
  });
  return { block: 'bars', caption: 'Waiting after each step', unit: 'none', bars };
}

function wasteBars(tables: readonly Table<WasteColumns>[]): BarsBlock {
  const wastes = tables.flatMap(wastesIn);
  const sized = wastes.map(({ values: { wasteType, hoursLost, cost } }) => ({
    ...{ type: wasteType, hours: hoursLost, money: cost },
  }));
  const sums = [...wasteCost(sized, 0)].sort((a, b) => b.hours - a.hours);
  const bars = sums.map(({ type, hours, money, count, sized: known }) => ({
    label: type ?? 'kind not told',
    value: known === 0 ? null : hours,
    note:
      known === 0 ? 'no size known' : `${money} of money, ${count} listed, ${known} with a size`,
  }));
  return { block: 'bars', caption: 'Hours lost a month, by kind', unit: 'none', bars };
}

function wasteTable(tables: readonly Table<WasteColumns>[]): TableBlock {
  const columns = ['Waste', 'Kind', 'Hours', 'Money', 'Countermeasure', 'Owner'].map((header) => ({
    header,
    unit: header === 'Money' ? ('money' as const) : ('none' as const),
  }));
  const rows = tables.flatMap((table) =>
    wastesIn(table).map((row) => {
      const { wasteType, hoursLost, cost, countermeasure, owner } = row.values;
      return {
        cells: [wasteName(row), wasteType, hoursLost, cost, countermeasure, owner],
        tone: namesNobody(countermeasure) ? ('watch' as const) : ('plain' as const),
        at: placeIn(table, row.row, 'waste'),
      };
    }),
  );
  return { block: 'table', caption: 'Waste', columns, rows };
}

function blocksOf(inputs: readonly CheckInput[], { locale }: Context): readonly ViewBlock[] {
  const ofKind = (kind: string) => inputs.filter(({ table }) => table.kind === kind);
  const streams = ofKind('value-stream').map((input) => readStream(input, locale));
  const logs = ofKind('waste').map((input) => readWaste(input, locale));
  return [
    ...streams.flatMap((table) => [efficiencyFigure(table), waitBars(table)]),
    ...(logs.length === 0 ? [] : [wasteBars(logs), wasteTable(logs)]),
  ];
}

/** What is lost to waste, and how much of the time a process takes adds value. */
export const leanView = defineView({
  id: 'lean',
  title: 'Waste and flow',
  summary: 'What is lost, and how much of the time adds value?',
  kinds: ['waste', 'value-stream'],
  run: blocksOf,
});
