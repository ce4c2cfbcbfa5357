import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import {
  defineView,
  type FigureBlock,
  type TableBlock,
  type TableRow,
  type Tone,
  type ViewBlock,
  type ViewDefinition,
} from '../declare/view.ts';
import type { SwotType } from '../vocabulary/vocabulary.ts';
import { type Factor, type Option, type Side, sideOf } from './model.ts';
import { readFactors } from './readFactors.ts';
import { readOptions } from './readOptions.ts';
import { isRating, type SideScore, sideScore } from './sideScore.ts';
import { swotThresholds } from './thresholds.ts';
import { unusedFactors } from './unusedFactors.ts';

const captions: Readonly<Record<SwotType, string>> = {
  strength: 'Strengths (inside, helpful)',
  weakness: 'Weaknesses (inside, harmful)',
  opportunity: 'Opportunities (outside, helpful)',
  threat: 'Threats (outside, harmful)',
};

const sideWords: Readonly<Record<Side, string>> = {
  internal: 'IFE: strengths and weaknesses',
  external: 'EFE: opportunities and threats',
};

function noteOf({ value, coverage, rated, factors }: SideScore, least: number): string {
  const { value: average } = swotThresholds.averageScore;
  if (factors === 0) return 'no factors';
  if (value === null) return 'not enough data: no factor has weight and rating';
  const of = `${rated} of ${factors} factors rated`;
  if (coverage < least) return `not enough data: ${of}`;
  return `${value >= average ? 'at or above' : 'below'} the average of ${average}; ${of}`;
}

function toneOf({ value, coverage }: SideScore, least: number): Tone {
  if (value === null || coverage < least) return 'plain';
  return value >= swotThresholds.averageScore.value ? 'good' : 'watch';
}

function figureOf(factors: readonly Factor[], side: Side, least: number): FigureBlock {
  const score = sideScore(factors, side);
  const enough = score.coverage >= least;
  const figure = { block: 'figure', label: sideWords[side], unit: 'none' } as const;
  const evidence = { coverage: score.coverage, count: score.rated, note: noteOf(score, least) };
  const at = factors.find(({ type }) => type !== null && sideOf(type) === side)?.at.factor;
  const value = enough ? score.value : null;
  return { ...figure, ...evidence, value, tone: toneOf(score, least), ...(at ? { at } : {}) };
}

function factorRow(factor: Factor, unused: ReadonlySet<Factor>): TableRow {
  const { id, text, weight, rating, at } = factor;
  const isOff = rating !== null && !isRating(rating);
  const remark = unused.has(factor) ? 'no option uses it' : isOff ? 'rating off the scale' : null;
  const tone = remark === null ? 'plain' : 'watch';
  return { cells: [id, text, weight, rating, remark], at: at.factor, tone };
}

function blockOf(
  type: SwotType,
  factors: readonly Factor[],
  unused: ReadonlySet<Factor>,
): TableBlock {
  return {
    block: 'table',
    caption: captions[type],
    columns: ['ID', 'Factor', 'Weight', 'Rating', 'Remark'].map((header) => ({
      ...{ header, unit: 'none' as const },
    })),
    rows: factors.filter((factor) => factor.type === type).map((each) => factorRow(each, unused)),
  };
}

function optionRow({
  id,
  text,
  typed,
  factors,
  objective,
  decision,
  dropped,
  at,
}: Option): TableRow {
  const cells = [id, text, typed, factors, objective, decision];
  return { cells, at: at.option, tone: !dropped && objective === null ? 'watch' : 'plain' };
}

function optionsBlock(options: readonly Option[]): ViewBlock {
  if (options.length === 0)
    return { block: 'text', text: 'No options yet: a TOWS sheet turns factors into choices.' };
  const headers = ['ID', 'Option', 'Type', 'Factors', 'Objective', 'Decision'];
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  return { block: 'table', caption: 'Strategic options', columns, rows: options.map(optionRow) };
}

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const of = (kind: string) => inputs.filter(({ table }) => table.kind === kind);
  const factors = of('swot').flatMap((input) => readFactors(input, context.locale).factors);
  const options = of('tows').flatMap((input) => readOptions(input, context.locale).options);
  const least = settingNumber(context, 'minimumCoverage');
  const heavy = settingNumber(context, 'unusedFactorWeight');
  const unused = options.length === 0 ? [] : unusedFactors(factors, options, heavy);
  const marked = new Set(unused.map(({ factor }) => factor));
  const types = ['strength', 'weakness', 'opportunity', 'threat'] as const;
  return [
    ...(['internal', 'external'] as const).map((side) => figureOf(factors, side, least)),
    ...types.map((type) => blockOf(type, factors, marked)),
    optionsBlock(options),
  ];
}

/** Strengths, weaknesses, opportunities and threats with their scores, and what is made of them. */
export const swotViews: readonly ViewDefinition[] = [
  defineView({
    id: 'swot',
    title: 'SWOT and options',
    summary: 'What helps and harms, how strong each side is, and what is made of it.',
    kinds: ['swot', 'tows'],
    run: blocksOf,
  }),
];
