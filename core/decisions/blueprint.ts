import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { decisionColumns } from './columns.ts';
import { decisionsSample } from './sample.ts';

/** The list of decisions: who decides what, by when, how far, and why. */
export const decisionsBlueprint: Blueprint = defineBlueprint({
  id: 'decisions',
  kind: 'decisions',
  sheet: 'Decisions',
  purpose: 'List of decisions, open and taken: one decider each, with limit, day and reason.',
  columns: decisionColumns,
  sample: decisionsSample,
  rules: [
    { column: 'decider', formula: 'AND({decision}<>"",{decider}="")', tone: 'watch' },
    { column: 'decidedOn', formula: 'AND({status}="decided",{decidedOn}="")', tone: 'watch' },
    {
      column: 'limit',
      formula: 'AND({reversible}="no",{limit}="",{scope}="")',
      tone: 'watch',
    },
  ],
  settings: [],
  frozenColumns: 2,
});
