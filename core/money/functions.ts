import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { alignmentTaxFunction } from './functions/alignmentTax.ts';
import { costOfDelayFunction } from './functions/costOfDelay.ts';
import { earnedValueFunction } from './functions/earnedValue.ts';
import { misalignCostFunction } from './functions/misalignCost.ts';
import { spendConcentrationFunction } from './functions/spendConcentration.ts';
import { spendOverlapFunction } from './functions/spendOverlap.ts';
import { timeLossFunction } from './functions/timeLoss.ts';

/** Custom functions about money. */
export const moneyFunctions: readonly FunctionDefinition[] = [
  misalignCostFunction,
  alignmentTaxFunction,
  timeLossFunction,
  costOfDelayFunction,
  earnedValueFunction,
  spendConcentrationFunction,
  spendOverlapFunction,
];
