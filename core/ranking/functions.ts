import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { codeAgreementFunction } from './functions/codeAgreementFunction.ts';
import { messageOverlapFunction } from './functions/messageOverlapFunction.ts';
import { perceptionGapFunction } from './functions/perceptionGapFunction.ts';
import { rankAgreement } from './functions/rankAgreement.ts';
import { rankCorrelation } from './functions/rankCorrelation.ts';
import { recallScoreFunction } from './functions/recallScoreFunction.ts';

/** Functions of rankings, recall and messages, in the order they are listed. */
export const rankingFunctions: readonly FunctionDefinition[] = [
  rankAgreement,
  rankCorrelation,
  codeAgreementFunction,
  recallScoreFunction,
  perceptionGapFunction,
  messageOverlapFunction,
];
