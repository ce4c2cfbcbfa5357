import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import {
  type BarsBlock,
  defineView,
  type FigureBlock,
  type TableBlock,
  type ViewBlock,
} from '../declare/view.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { libraryColumns } from './columns.ts';
import { libraryEntries } from './libraryGaps.ts';
import { type MeasureMix, measureMix } from './measureMix.ts';
import { mixColumns, timedMeasures } from './mixColumns.ts';

/** True for lists of measures; a sheet of their values by period names them by id and tells nothing of their kind. */
function isList({ table }: CheckInput): boolean {
  return kinds.includes(table.kind) && table.columns.period === undefined;
}

/** Measures of all lists, each name once; the first list that tells decides. */
function mixOf(inputs: readonly CheckInput[], locale: string | null): MeasureMix {
  const times = new Map<string, Parameters<typeof measureMix>[0][number]>();
  for (const { grid, table } of inputs) {
    for (const { measure, time } of timedMeasures(
      readRecognised({ grid, table, locale }, mixColumns),
    )) {
      const key = nameKey(measure);
      times.set(key, times.get(key) ?? time);
    }
  }
  return measureMix([...times.values()]);
}

function mixFigure({ leading, lagging, untold, coverage, verdict }: MeasureMix): FigureBlock {
  const told = leading + lagging;
  const isOneSided = verdict === 'all leading' || verdict === 'all lagging';
  return {
    ...{ block: 'figure', label: 'Leading measures, of those told', unit: 'fraction' },
    ...{ value: told === 0 ? null : leading / told, count: told },
    ...(coverage === null ? {} : { coverage }),
    tone: isOneSided ? 'watch' : verdict === 'mixed' ? 'good' : 'plain',
    note:
      told === 0 ? 'No measure is called leading or lagging.' : `${verdict}; ${untold} not told`,
  };
}

function mixBars({ leading, lagging, untold }: MeasureMix): BarsBlock {
  const bars = [
    { label: 'leading', value: leading },
    { label: 'lagging', value: lagging },
    { label: 'not told', value: untold },
  ];
  return { block: 'bars', caption: 'Measures by kind', unit: 'count', bars };
}

function gapsOf(inputs: readonly CheckInput[], locale: string | null): readonly ViewBlock[] {
  const libraries = inputs
    .filter(({ table }) => table.kind === 'kpi-library')
    .map(({ grid, table }) => readRecognised({ grid, table, locale }, libraryColumns));
  if (libraries.length === 0) return [];
  const entries = libraries.flatMap((table) =>
    libraryEntries(table).map((entry) => ({ table, entry })),
  );
  const gaps = entries.filter(({ entry }) => entry.missing.length > 0);
  const value = entries.length === 0 ? null : 1 - gaps.length / entries.length;
  const figure: FigureBlock = {
    ...{ block: 'figure', label: 'Measures of the library told in full', unit: 'fraction', value },
    ...{ count: entries.length, tone: value === 1 ? 'good' : 'watch' },
  };
  const list: TableBlock = {
    ...{ block: 'table', caption: 'Gaps in the library' },
    columns: ['Measure', 'Missing'].map((header) => ({ header, unit: 'none' as const })),
    rows: gaps.map(({ table, entry: { row, measure, missing } }) => ({
      cells: [measure, missing.map((key) => libraryColumns[key].header.toLowerCase()).join(', ')],
      at: placeIn(table, row, missing[0]),
      tone: 'watch' as const,
    })),
  };
  return gaps.length === 0 ? [figure] : [figure, list];
}

function blocksOf(inputs: readonly CheckInput[], { locale }: Context): readonly ViewBlock[] {
  const lists = inputs.filter(isList);
  const mix = mixOf(lists, locale);
  return [mixFigure(mix), mixBars(mix), ...gapsOf(lists, locale)];
}

const kinds: readonly CheckInput['table']['kind'][] = ['kpi', 'kpi-library', 'scorecard'];

/** Whether measures look ahead as well as back, and what the library of measures lacks. */
export const measuresView = defineView({
  id: 'measures',
  title: 'Measures',
  summary: 'Do the measures look ahead as well as back, and is each told in full?',
  kinds,
  run: blocksOf,
});
