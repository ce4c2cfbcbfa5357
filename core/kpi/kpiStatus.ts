import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { achievement, type Direction } from '../statistics/achievement.ts';
import { isAtLeast } from '../statistics/reaches.ts';
import { kpiIssues } from './issues.ts';
import { percent } from './percent.ts';
import {
  redFlagWords,
  type StatusProfile,
  type StatusProfileName,
  statusProfiles,
} from './statusProfiles.ts';
import { kpiThresholds } from './thresholds.ts';

export interface StatusInput {
  readonly actual: number;
  readonly target: number;
  readonly direction: Direction;
  readonly profile: StatusProfileName;
  /** Share of due values that are there, 0–1; null when not known. */
  readonly coverage: number | null;
  /** For the profile `redflag`. */
  readonly redFlag: number | null;
}

/** A status and the reason for it in one sentence. */
export interface KpiStatus {
  readonly status: string;
  readonly reason: string;
}

/** A share without binary noise: 0.9400000001 → 94, in percent with at most one decimal. */
function points(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}

function byShare(share: number, profile: StatusProfile): KpiStatus {
  const { label, greenFrom, yellowFrom, words } = profile;
  const [good, middle, bad] = words;
  const reached = `${points(share)} of the target`;
  if (isAtLeast(share, greenFrom))
    return {
      status: good,
      reason: `${good}: ${reached}, at least ${points(greenFrom)} (${label}).`,
    };
  const isMiddle = isAtLeast(share, yellowFrom);
  const status = isMiddle ? middle : bad;
  const [next, edge] = isMiddle ? [good, greenFrom] : [middle, yellowFrom];
  const distance = `${points(edge - share)} short of ${next}, which begins at ${points(edge)}`;
  return { status, reason: `${status}: ${reached}, ${distance} (${label}).` };
}

function byRedFlag({ actual, target, redFlag }: StatusInput): Outcome<KpiStatus> {
  if (redFlag === null || redFlag === target) {
    const place = { argument: 'redFlag' };
    const expected = 'a value other than the target';
    const found = redFlag === null ? 'blank' : `${redFlag}`;
    return fail(kpiIssues['kpi-red-flag']({ place, expected, found }));
  }
  const sign = target > redFlag ? 1 : -1;
  const [good, middle, bad] = redFlagWords;
  const reached = (bound: number) => isAtLeast(sign * actual, sign * bound);
  if (reached(target))
    return succeed({ status: good, reason: `${good}: ${actual} reaches the goal ${target}.` });
  const away = Math.abs(actual - (reached(redFlag) ? target : redFlag));
  if (reached(redFlag))
    return succeed({ status: middle, reason: `${middle}: ${away} short of the goal ${target}.` });
  return succeed({ status: bad, reason: `${bad}: ${away} beyond the red flag ${redFlag}.` });
}

/** Status of a value against its target by a named rule, never a colour when too few of the due values are there. */
export function kpiStatus(input: StatusInput): Outcome<KpiStatus> {
  const { coverage, profile, actual, target, direction } = input;
  const { value: least } = kpiThresholds.minimumCoverage;
  if (coverage !== null && !isAtLeast(coverage, least)) {
    const reason = `Not enough data: ${percent(coverage)} of what was due, at least ${percent(least)} needed.`;
    return succeed({ status: 'Not enough data', reason });
  }
  if (profile === 'redflag') return byRedFlag(input);
  const share = achievement(actual, target, direction);
  if (share !== null) return succeed(byShare(share, statusProfiles[profile]));
  const place = { argument: 'target' };
  const expected = 'a target above 0, or the profile redflag';
  return fail(kpiIssues['kpi-target-not-positive']({ place, expected, found: `${target}` }));
}
