import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { partnerCoverageFunction } from './functions/partnerCoverage.ts';

/** Custom functions about partners. */
export const partnerFunctions: readonly FunctionDefinition[] = [partnerCoverageFunction];
