import type { Blueprint } from '../declare/blueprint.ts';
import { signalsBlueprint } from './blueprint.ts';

export { signalChecks } from './checks.ts';
export { agilityView } from './view.ts';

/** Sheet templates of signals. */
export const signalBlueprints: readonly Blueprint[] = [signalsBlueprint];
