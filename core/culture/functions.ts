import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { cvfCongruence } from './functions/cvfCongruence.ts';
import { cvfDominant } from './functions/cvfDominant.ts';
import { cvfGap } from './functions/cvfGap.ts';
import { cvfProfile } from './functions/cvfProfile.ts';

/** Custom functions about the culture of a team. */
export const cultureFunctions: readonly FunctionDefinition[] = [
  cvfProfile,
  cvfGap,
  cvfDominant,
  cvfCongruence,
];
