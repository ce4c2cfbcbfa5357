import { type ColumnRule, defineBlueprint } from '../declare/blueprint.ts';
import { checkInColumns } from './checkInColumns.ts';
import { assumeStart, completeKeyResult } from './completeKeyResult.ts';
import { keyResultColumns } from './keyResultColumns.ts';
import { objectiveColumns } from './objectiveColumns.ts';
import { sampleCheckIns } from './sampleCheckIns.ts';
import { sampleKeyResults } from './sampleKeyResults.ts';
import { sampleObjectives } from './sampleObjectives.ts';

const statusTones: readonly (readonly [string, ColumnRule['tone']])[] = [
  ['On track', 'good'],
  ['Achieved', 'good'],
  ['Behind', 'watch'],
  ['Stale', 'watch'],
  ['Partly achieved', 'watch'],
  ['At risk', 'bad'],
  ['Missed', 'bad'],
  ['Pending', 'muted'],
  ['Needs dates', 'muted'],
  ['Baseline', 'muted'],
  ['Postponed', 'muted'],
  ['Dropped', 'muted'],
];

const statusRules: readonly ColumnRule[] = statusTones.map(([status, tone]) => ({
  column: 'status',
  formula: `{status}="${status}"`,
  tone,
}));

export const objectivesBlueprint = defineBlueprint({
  id: 'objectives',
  kind: 'okr',
  sheet: 'Objectives',
  purpose: 'What should be achieved in this cycle, who answers for it, and what it contributes to.',
  columns: objectiveColumns,
  sample: sampleObjectives,
  rules: [],
  settings: [],
  frozenColumns: 2,
});

export const keyResultsBlueprint = defineBlueprint({
  id: 'key-results',
  kind: 'okr',
  sheet: 'Key results',
  purpose: 'How we will know: one row a key result, with its numbers, pace and status.',
  columns: keyResultColumns,
  sample: sampleKeyResults,
  rules: statusRules,
  complete: completeKeyResult,
  assume: assumeStart,
  appended: ['id', 'type', 'start', 'target', 'current', 'startDate', 'dueDate', 'checkInDate'],
  settings: ['asOf', 'behindAbove', 'atRiskAbove', 'staleAfter'],
  frozenColumns: 3,
});

export const checkInsBlueprint = defineBlueprint({
  id: 'check-ins',
  kind: 'check-ins',
  sheet: 'Check-ins',
  purpose: 'One row each time a key result was looked at; the history behind its current value.',
  columns: checkInColumns,
  sample: sampleCheckIns,
  rules: [],
  settings: ['asOf'],
  frozenColumns: 2,
});
