import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import {
  defineView,
  type FigureBlock,
  type HeatMapBlock,
  type TableBlock,
  type ViewBlock,
  type ViewDefinition,
} from '../declare/view.ts';
import { fitIndex } from './fitIndex.ts';
import type { FitMatrix } from './model.ts';
import { readFit } from './readFit.ts';
import { worstPairs } from './worstPairs.ts';

function figureOf({ pairs, sheet }: FitMatrix, least: number): FigureBlock {
  const { value, coverage, rated, pairs: all, plus, minus } = fitIndex(pairs);
  const enough = value !== null && coverage >= least;
  const counted = `${plus} strengthen, ${minus} hinder; ${rated} of ${all} pairs rated`;
  const figure = { block: 'figure', label: `Fit on ${sheet}, −1 to 1` } as const;
  const tone = !enough ? 'plain' : value > 0 ? 'good' : value < 0 ? 'bad' : 'watch';
  const note = enough ? counted : `not enough data: ${counted}`;
  return {
    ...figure,
    value: enough ? value : null,
    unit: 'none',
    coverage,
    count: rated,
    tone,
    note,
  };
}

/** Both halves filled from the pairs, so that a half matrix reads as a whole one. */
function heatMapOf({ elements, pairs }: FitMatrix): HeatMapBlock {
  const known = new Map(
    pairs.flatMap((pair) => [
      [`${pair.first}|${pair.second}`, pair] as const,
      [`${pair.second}|${pair.first}`, pair] as const,
    ]),
  );
  const table = elements.map((row) => elements.map((column) => known.get(`${row}|${column}`)));
  const isStrong = pairs.some(({ code }) => code !== null && Math.abs(code) > 1);
  return {
    ...{ block: 'heatMap', caption: 'Fit of the elements', unit: 'none' },
    ...{ rows: elements, columns: elements },
    values: table.map((row) => row.map((pair) => pair?.code ?? null)),
    places: table.map((row) => row.map((pair) => pair?.at)),
    scale: isStrong ? [-2, 2] : [-1, 1],
    emptyMeans: 'not rated, or the two halves disagree',
  };
}

function worstOf({ pairs }: FitMatrix): TableBlock {
  const headers = ['Element', 'Hinders', 'Why'];
  return {
    block: 'table',
    caption: 'Pairs that hinder each other',
    columns: headers.map((header) => ({ header, unit: 'none' as const })),
    rows: worstPairs(pairs).map(({ first, second, note, at }) => ({
      ...{ cells: [first, second, note], at, tone: 'bad' as const },
    })),
  };
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const least = settingNumber(context, 'minimumCoverage');
  return inputs
    .filter(({ table }) => table.kind === 'fit')
    .flatMap((input) => readFit(input) ?? [])
    .flatMap((matrix) => [figureOf(matrix, least), heatMapOf(matrix), worstOf(matrix)]);
}

/** How the elements of an organisation go together. */
export const fitView: ViewDefinition = defineView({
  id: 'fit',
  title: 'Fit of the elements',
  summary: 'Which elements strengthen each other and which pull apart.',
  kinds: ['fit'],
  run: blocksOf,
});
