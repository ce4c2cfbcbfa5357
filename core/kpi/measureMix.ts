import type { IndicatorTime } from '../vocabulary/vocabulary.ts';
import { kpiThresholds } from './thresholds.ts';

/** How a mix of measures looks back and ahead. */
export type MixVerdict = 'mixed' | 'all leading' | 'all lagging' | 'not enough told';

/** Measures by whether they lead or lag. */
export interface MeasureMix {
  readonly leading: number;
  readonly lagging: number;
  /** Measures of which nothing tells. */
  readonly untold: number;
  /** Told ÷ all; null without any measure. */
  readonly coverage: number | null;
  readonly verdict: MixVerdict;
}

/** Counts leading and lagging measures; one-sided is said only of enough measures that are told. */
export function measureMix(times: readonly (IndicatorTime | null)[]): MeasureMix {
  const leading = times.filter((time) => time === 'leading').length;
  const lagging = times.filter((time) => time === 'lagging').length;
  const told = leading + lagging;
  const isFew = told < kpiThresholds.mixFrom.value;
  const oneSided = leading === 0 ? 'all lagging' : lagging === 0 ? 'all leading' : 'mixed';
  return {
    ...{ leading, lagging, untold: times.length - told },
    coverage: times.length === 0 ? null : told / times.length,
    verdict: isFew && oneSided !== 'mixed' ? 'not enough told' : oneSided,
  };
}
