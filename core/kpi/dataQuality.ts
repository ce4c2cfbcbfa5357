import { kpiThresholds } from './thresholds.ts';

/** How complete the numbers behind a figure are. */
export type DataQuality = 'complete' | 'some blank' | 'not enough data';

/** Complete without a blank; not enough where less than the least coverage is there. */
export function dataQuality(n: number, blanks: number): DataQuality {
  if (blanks === 0) return 'complete';
  const isEnough = n / (n + blanks) >= kpiThresholds.minimumCoverage.value;
  return isEnough ? 'some blank' : 'not enough data';
}
