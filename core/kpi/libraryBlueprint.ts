import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { libraryColumns } from './columns.ts';
import { librarySample } from './librarySample.ts';

/** The library of measures: what each is and how it is worked out. */
export const kpiLibraryBlueprint: Blueprint = defineBlueprint({
  id: 'kpi-library',
  kind: 'kpi-library',
  sheet: 'KPI library',
  purpose:
    'Library of measures to choose from: formula in words, unit, direction, function in charge and source.',
  columns: libraryColumns,
  sample: librarySample,
  rules: [{ column: 'formula', formula: 'AND({measure}<>"",{formula}="")', tone: 'watch' }],
  settings: [],
  frozenColumns: 2,
});
