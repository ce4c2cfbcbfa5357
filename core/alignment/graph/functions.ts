import type { FunctionDefinition } from '../../declare/defineFunction.ts';
import { alignCoverage } from './functions/alignCoverage.ts';
import { alignHealth } from './functions/alignHealth.ts';
import { alignOrphans } from './functions/alignOrphans.ts';
import { alignPath } from './functions/alignPath.ts';
import { exploreShare } from './functions/exploreShare.ts';

/** Functions of the strategy graph over one range. */
export const graphFunctions: readonly FunctionDefinition[] = [
  ...[alignPath, alignHealth, alignCoverage, alignOrphans, exploreShare],
];
