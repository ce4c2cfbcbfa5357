import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { okrIssues } from './issues.ts';
import { type RuleStatus, statusByRule } from './statusByRule.ts';
import { type StatusProfileName, statusProfiles } from './statusProfiles.ts';
import { okrThresholds } from './thresholds.ts';

/** What a status is made from; null is unknown. Progress, expected and coverage are fractions. */
export interface StatusInput {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly profile: StatusProfileName;
  /** Share of weight that has data. */
  readonly coverage: number | null;
  readonly daysSinceCheckIn: number | null;
  readonly staleAfter: number;
  /** How the work was closed, in the user's words. */
  readonly closedAs: string | null;
}

/** A status, what decided it, and the rule's own figures where a rule did. */
export interface KeyResultStatus {
  readonly status: string;
  readonly decidedBy: 'closed' | 'stale' | 'pending' | 'coverage' | 'rule';
  readonly reason: string;
  readonly rule: RuleStatus | null;
}

function withoutRule(
  status: string,
  decidedBy: KeyResultStatus['decidedBy'],
  reason: string,
): Outcome<KeyResultStatus> {
  return succeed({ status, decidedBy, reason, rule: null });
}

/**
 * Status of a key result or objective. Order: closed, then stale (last check-in too old), pending (no progress),
 * not enough data (coverage below 60 %), and only then the rule of the named profile. Silence is never green.
 */
export function keyResultStatus(input: StatusInput): Outcome<KeyResultStatus> {
  const { progress, expected, profile, coverage, daysSinceCheckIn, staleAfter, closedAs } = input;
  const { value: minimum } = okrThresholds.minimumCoverage;
  if (closedAs !== null) return withoutRule(closedAs, 'closed', 'It was closed.');
  if (daysSinceCheckIn !== null && daysSinceCheckIn > staleAfter)
    return withoutRule('Stale', 'stale', `Last check-in older than ${staleAfter} days.`);
  if (progress === null) return withoutRule('Pending', 'pending', 'No progress is known yet.');
  if (coverage !== null && coverage < minimum)
    return withoutRule(
      'Not enough data',
      'coverage',
      `Less than ${minimum * 100} % of the weight has data.`,
    );
  const { measure } = statusProfiles[profile];
  if (expected === null && measure !== 'progress') {
    const place = { argument: 'expected' };
    const needed = 'the progress expected by now (KR_PACE)';
    return fail(okrIssues['status-no-expected']({ place, expected: needed, found: 'blank' }));
  }
  const rule = statusByRule(statusProfiles[profile], progress, expected ?? 0);
  return succeed({
    status: rule.status,
    decidedBy: 'rule',
    reason: `${profile} compares the ${measure}.`,
    rule,
  });
}
