import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { readFactorRange } from '../readFactors.ts';
import { optionsOfTable } from '../readOptions.ts';
import { swotThresholds } from '../thresholds.ts';
import { unusedFactors } from '../unusedFactors.ts';
import {
  exampleFactors,
  exampleOptions,
  factorsParameter,
  optionsParameter,
} from './parameters.ts';

const header = ['Factor', 'Text', 'Type', 'Share of weight'];

export const swotUnusedFunction = defineFunction({
  name: 'SWOT_UNUSED',
  subject: 'swot',
  summary: 'Lists the heavy factors of a SWOT that no strategic option makes use of.',
  definition:
    'A factor is heavy when its share of the weight of its side (inside or outside) is the threshold or more; without weights all factors of a side weigh alike. Rejected options use nothing. Definition: ours.',
  parameters: {
    factors: factorsParameter,
    options: optionsParameter,
    threshold: optionalNumber({
      help: 'Least share of weight that counts as heavy; 15 % when left out.',
      unit: 'fraction',
      minimum: 0,
      maximum: 1,
      fallback: swotThresholds.highWeight.value,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a factor, heaviest first; one row that says none when every heavy factor is used.',
    columns: [
      { header: 'Factor', unit: 'none', help: 'ID of the factor' },
      { header: 'Text', unit: 'none', help: 'The factor' },
      { header: 'Type', unit: 'none', help: 'strength, weakness, opportunity or threat' },
      { header: 'Share of weight', unit: 'fraction', help: 'Of the weight of its side' },
    ],
  },
  examples: [
    {
      note: 'Nothing is done about the supermarket',
      arguments: [exampleFactors, exampleOptions],
      result: [header, ['T1', 'The supermarket bakes on site', 'threat', 0.3]],
    },
    {
      note: 'Only factors of half the weight are looked at',
      arguments: [exampleFactors, exampleOptions, 0.5],
      result: [header, ['none', null, null, null]],
    },
  ],
  thresholds: [swotThresholds.highWeight],
  related: ['SWOT_SCORE', 'TOWS_ISSUES'],
  calculate({ factors, options, threshold, hasHeader }, { locale }) {
    const outcome = readFactorRange(factors, { argument: 'factors', hasHeader, locale });
    if (!outcome.ok) return outcome;
    const { options: list } = optionsOfTable(options);
    const unused = unusedFactors(
      outcome.value.factors,
      list,
      threshold ?? swotThresholds.highWeight.value,
    );
    const rows = unused.map(({ factor: { id, text, type }, share }) => [id, text, type, share]);
    return succeed([header, ...(rows.length === 0 ? [['none', null, null, null]] : rows)]);
  },
});
