import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { partnerColumns } from './columns.ts';
import { partnersSample } from './sample.ts';

/** The list of partners: what is shared with each, and when both look at it again. */
export const partnersBlueprint: Blueprint = defineBlueprint({
  id: 'partners',
  kind: 'partners',
  sheet: 'Partners',
  purpose:
    'Partners with the objective and measure we share, and the day we look at them together.',
  columns: partnerColumns,
  sample: partnersSample,
  rules: [
    { column: 'objective', formula: 'AND({partner}<>"",{objective}="")', tone: 'watch' },
    { column: 'measure', formula: 'AND({partner}<>"",{measure}="")', tone: 'watch' },
    {
      column: 'nextReview',
      formula: 'AND({partner}<>"",OR({nextReview}="",{nextReview}<{setting:asOf}))',
      tone: 'watch',
    },
  ],
  settings: ['asOf'],
  frozenColumns: 1,
});
