import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { swotColumns, towsColumns } from './columns.ts';
import { swotSample, towsSample } from './sample.ts';

/** The factors inside and outside the company, weighted and rated. */
export const swotBlueprint: Blueprint = defineBlueprint({
  id: 'swot',
  kind: 'swot',
  sheet: 'SWOT',
  purpose:
    'Strengths, weaknesses, opportunities and threats with weight, rating and what shows them.',
  columns: swotColumns,
  sample: swotSample,
  rules: [
    {
      column: 'rating',
      formula: 'AND({rating}<>"",OR({rating}<1,{rating}>4))',
      tone: 'bad',
    },
    { column: 'evidence', formula: 'AND({factor}<>"",{evidence}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});

/** The options made of these factors, each linked to the objective that carries it out. */
export const towsBlueprint: Blueprint = defineBlueprint({
  id: 'tows',
  kind: 'tows',
  sheet: 'TOWS',
  purpose:
    'Strategic options: which strengths and weaknesses meet which opportunities and threats, and which objective carries them out.',
  columns: towsColumns,
  sample: towsSample,
  rules: [
    {
      column: 'factors',
      formula: 'AND({option}<>"",{factors}="",{decision}<>"rejected")',
      tone: 'watch',
    },
    {
      column: 'objective',
      formula: 'AND({option}<>"",{objective}="",{decision}<>"rejected")',
      tone: 'watch',
    },
  ],
  settings: [],
  frozenColumns: 2,
});
