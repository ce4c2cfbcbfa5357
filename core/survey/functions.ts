import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { alignAgreement } from './functions/alignAgreement.ts';
import { ownershipIndex } from './functions/ownershipIndex.ts';
import { surveyItems } from './functions/surveyItems.ts';
import { surveyReliability } from './functions/surveyReliability.ts';
import { surveyTeams } from './functions/surveyTeams.ts';

/** Functions of surveys, in the order they are listed. */
export const surveyFunctions: readonly FunctionDefinition[] = [
  alignAgreement,
  surveyItems,
  surveyReliability,
  surveyTeams,
  ownershipIndex,
];
