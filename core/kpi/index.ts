import type { Blueprint } from '../declare/blueprint.ts';
import { kpiDataBlueprint, kpiListBlueprint } from './blueprint.ts';
import { kpiLibraryBlueprint } from './libraryBlueprint.ts';

export { kpiChecks } from './checks.ts';
export { kpiFunctions } from './functions.ts';

/** Sheet templates of key figures. */
export const kpiBlueprints: readonly Blueprint[] = [kpiListBlueprint, kpiDataBlueprint];

export { kpiNamesCheck } from './kpiNames.ts';
export { measuresView } from './measuresView.ts';

/** Sheet templates of libraries of key figures. */
export const kpiLibraryBlueprints: readonly Blueprint[] = [kpiLibraryBlueprint];
