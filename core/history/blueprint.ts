import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { historyColumns } from './columns.ts';
import { sampleHistory, sampleTargetChanges } from './sample.ts';
import { targetChangeColumns } from './targetColumns.ts';

/** Scores by day: what a snapshot writes down. */
export const historyBlueprint: Blueprint = defineBlueprint({
  id: 'history',
  kind: 'history',
  // Excel keeps the name History for itself.
  sheet: 'Score history',
  purpose: 'Scores as they stood on the day of each snapshot; rows are added, never rewritten.',
  columns: historyColumns,
  sample: sampleHistory,
  rules: [],
  settings: [],
  frozenColumns: 2,
});

/** Targets that were moved, each with its reason. */
export const targetChangesBlueprint: Blueprint = defineBlueprint({
  id: 'target-changes',
  kind: 'target-changes',
  sheet: 'Target changes',
  purpose: 'Every change of a target: from what, to what, why and by whom.',
  columns: targetChangeColumns,
  sample: sampleTargetChanges,
  rules: [],
  settings: [],
  frozenColumns: 2,
});
