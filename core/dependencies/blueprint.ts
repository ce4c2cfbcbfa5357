import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { dependencyColumns } from './dependencyColumns.ts';
import { milestoneColumns } from './milestoneColumns.ts';
import { dependenciesSample, milestonesSample } from './sample.ts';

/** What one team needs from another to reach a key result. */
export const dependenciesBlueprint: Blueprint = defineBlueprint({
  id: 'dependencies',
  kind: 'dependencies',
  sheet: 'Dependencies',
  purpose:
    'What a key result needs from another team: asked, confirmed, by when, and at whose risk.',
  columns: dependencyColumns,
  sample: dependenciesSample,
  rules: [
    {
      column: 'confirmed',
      formula: 'AND({need}<>"",{confirmed}<>"yes",{status}<>"delivered",{status}<>"dropped")',
      tone: 'watch',
    },
    { column: 'riskOwner', formula: 'AND({need}<>"",{riskOwner}="")', tone: 'watch' },
    { column: 'status', formula: '{status}="delivered"', tone: 'good' },
  ],
  settings: [],
  frozenColumns: 2,
});

/** Milestones that two or more departments reach together. */
export const milestonesBlueprint: Blueprint = defineBlueprint({
  id: 'milestones',
  kind: 'milestones',
  sheet: 'Milestones',
  purpose: 'Milestones that two or more departments reach together, with an owner in each of them.',
  columns: milestoneColumns,
  sample: milestonesSample,
  rules: [
    { column: 'owners', formula: 'AND({milestone}<>"",{owners}="")', tone: 'watch' },
    { column: 'doneOn', formula: '{doneOn}<>""', tone: 'good' },
  ],
  settings: [],
  frozenColumns: 2,
});
