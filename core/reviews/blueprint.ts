import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { reviewColumns } from './columns.ts';
import { reviewsSample } from './sample.ts';

/** The calendar of reviews: when each is planned, when it was held, and what came of it. */
export const reviewsBlueprint: Blueprint = defineBlueprint({
  id: 'reviews',
  kind: 'reviews',
  sheet: 'Reviews',
  purpose: 'Weekly, monthly and quarterly reviews: planned, held, and what was decided in each.',
  columns: reviewColumns,
  sample: reviewsSample,
  rules: [
    { column: 'plannedOn', formula: 'AND({review}<>"",{plannedOn}="",{heldOn}="")', tone: 'watch' },
    {
      column: 'decisions',
      formula: 'AND({heldOn}<>"",{decisions}="",{actions}="")',
      tone: 'watch',
    },
  ],
  settings: [],
  frozenColumns: 2,
});
