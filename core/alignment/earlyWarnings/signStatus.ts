import type { SignCount, SignStatus } from './model.ts';
import { earlyWarningThresholds } from './thresholds.ts';

/** Share of the cases for which a sign holds, 0–1; null without any. */
export function signShare({ hits, n }: SignCount): number | null {
  return n === 0 ? null : hits / n;
}

/** Status of a sign: a share on a threshold has reached it. */
export function signStatus(count: SignCount, warnFrom: number): SignStatus {
  const share = signShare(count);
  const { leastCases, watchFrom } = earlyWarningThresholds;
  if (share === null || count.n < leastCases.value) return 'not enough data';
  if (share >= warnFrom) return 'warning';
  return share >= Math.min(watchFrom.value, warnFrom) ? 'watch' : 'calm';
}
