import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { sentimentScoreFunction } from './functions/sentimentScore.ts';
import { sentimentWordsFunction } from './functions/sentimentWords.ts';

/** Custom functions about the sound of messages. */
export const sentimentFunctions: readonly FunctionDefinition[] = [
  sentimentScoreFunction,
  sentimentWordsFunction,
];
