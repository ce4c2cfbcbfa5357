import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { kpiCac } from './functions/kpiCac.ts';
import { kpiChurn } from './functions/kpiChurn.ts';
import { kpiCltv } from './functions/kpiCltv.ts';
import { kpiConversion } from './functions/kpiConversion.ts';
import { kpiCsat } from './functions/kpiCsat.ts';
import { kpiDuration } from './functions/kpiDuration.ts';
import { kpiEngagement } from './functions/kpiEngagement.ts';
import { kpiEnps } from './functions/kpiEnps.ts';
import { kpiLeadQuality } from './functions/kpiLeadQuality.ts';
import { kpiLtvCac } from './functions/kpiLtvCac.ts';
import { kpiNps } from './functions/kpiNps.ts';
import { kpiRetention } from './functions/kpiRetention.ts';
import { kpiScore } from './functions/kpiScore.ts';
import { kpiStatusFunction } from './functions/kpiStatus.ts';
import { kpiTrend } from './functions/kpiTrend.ts';
import { kpiTurnover } from './functions/kpiTurnover.ts';
import { leadLag } from './functions/leadLag.ts';
import { mixCheck } from './functions/mixCheck.ts';

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
  kpiLeadQuality,
  kpiEnps,
  kpiLtvCac,
  kpiEngagement,
  mixCheck,
  leadLag,
];
