import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { eiIndex } from './functions/eiIndex.ts';
import { networkBetweenness } from './functions/networkBetweenness.ts';
import { networkBridges } from './functions/networkBridges.ts';
import { networkIsolates } from './functions/networkIsolates.ts';
import { networkMixing } from './functions/networkMixing.ts';
import { networkSummaryFunction } from './functions/networkSummary.ts';

/** Custom functions about networks of contacts. */
export const networkFunctions: readonly FunctionDefinition[] = [
  eiIndex,
  networkSummaryFunction,
  networkBridges,
  networkIsolates,
  networkBetweenness,
  networkMixing,
];
