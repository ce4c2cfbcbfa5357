import type { Blueprint } from '../declare/blueprint.ts';
import { scenariosBlueprint } from './blueprint.ts';

export { scenarioChecks } from './checks.ts';
export { scenariosView } from './view.ts';

/** Sheet templates of scenarios. */
export const scenarioBlueprints: readonly Blueprint[] = [scenariosBlueprint];
