import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { scenarioColumns } from './columns.ts';
import { scenariosSample } from './sample.ts';

/** Measures and drivers in a worst, a base and a best case. */
export const scenariosBlueprint: Blueprint = defineBlueprint({
  id: 'scenarios',
  kind: 'scenarios',
  sheet: 'Scenarios',
  purpose: 'Scenarios: how well or badly each measure may turn out, and what depends on it.',
  columns: scenarioColumns,
  sample: scenariosSample,
  rules: [
    {
      column: 'base',
      formula:
        'AND(ISNUMBER({worst}),ISNUMBER({base}),ISNUMBER({best}),OR({base}<MIN({worst},{best}),{base}>MAX({worst},{best})))',
      tone: 'watch',
    },
  ],
  settings: [],
  frozenColumns: 1,
});
