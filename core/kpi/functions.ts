import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { kpiCac } from './functions/kpiCac.ts';
import { kpiChurn } from './functions/kpiChurn.ts';
import { kpiCltv } from './functions/kpiCltv.ts';
import { kpiConversion } from './functions/kpiConversion.ts';
import { kpiCsat } from './functions/kpiCsat.ts';
import { kpiDuration } from './functions/kpiDuration.ts';
import { kpiNps } from './functions/kpiNps.ts';
import { kpiRetention } from './functions/kpiRetention.ts';
import { kpiScore } from './functions/kpiScore.ts';
import { kpiStatusFunction } from './functions/kpiStatus.ts';
import { kpiTrend } from './functions/kpiTrend.ts';
import { kpiTurnover } from './functions/kpiTurnover.ts';

/** Functions of key figures, in the order they are listed. */
export const kpiFunctions: readonly FunctionDefinition[] = [
  kpiScore,
  kpiStatusFunction,
  kpiTrend,
  kpiNps,
  kpiCsat,
  kpiChurn,
  kpiRetention,
  kpiCltv,
  kpiCac,
  kpiConversion,
  kpiTurnover,
  kpiDuration,
];
