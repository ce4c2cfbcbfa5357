import { isoOfSerial } from '../calendar/serial.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { okrIssues } from './issues.ts';
import { type RuleStatus, statusByRule } from './statusByRule.ts';
import { type OwnLimits, profileOf, type StatusProfileName } from './statusProfiles.ts';
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
  /** Limits of the profile `own`. */
  readonly limits?: OwnLimits | null;
  /** What its owner says in place of the rule. */
  readonly override?: StatusOverride | null;
}

/** A status somebody set by hand, up to a day; both are day serials. */
export interface StatusOverride {
  readonly status: string;
  /** Last day it holds; null: it does not. */
  readonly until: number | null;
  readonly asOf: number | null;
}

/** A status, what decided it, and the rule's own figures where a rule did. */
export interface KeyResultStatus {
  readonly status: string;
  readonly decidedBy: 'closed' | 'stale' | 'pending' | 'coverage' | 'override' | 'rule';
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

/** What stands before any rule: closed, stale, pending, thin data. Null where none of them holds. */
function beforeRule(input: StatusInput): Outcome<KeyResultStatus> | null {
  const { progress, coverage, daysSinceCheckIn, staleAfter, closedAs } = input;
  const { value: minimum } = okrThresholds.minimumCoverage;
  if (closedAs !== null) return withoutRule(closedAs, 'closed', 'It was closed.');
  if (daysSinceCheckIn !== null && daysSinceCheckIn > staleAfter)
    return withoutRule('Stale', 'stale', `Last check-in older than ${staleAfter} days.`);
  if (progress === null) return withoutRule('Pending', 'pending', 'No progress is known yet.');
  if (coverage === null || coverage >= minimum) return null;
  const reason = `Less than ${minimum * 100} % of the weight has data.`;
  return withoutRule('Not enough data', 'coverage', reason);
}

/** The status set by hand while it holds; an issue where its end or the day is missing. */
function overridden({ override }: StatusInput): Outcome<KeyResultStatus> | null {
  if (!override) return null;
  const { status, until, asOf } = override;
  if (until === null || asOf === null) {
    const place = { argument: until === null ? 'overrideUntil' : 'asOf' };
    const expected =
      until === null ? 'the last day the override holds' : 'the day it is judged for';
    return fail(okrIssues['status-override-no-end']({ place, expected, found: 'blank' }));
  }
  if (asOf > until) return null;
  return withoutRule(status, 'override', `Set by hand until ${isoOfSerial(until)}.`);
}

/**
 * Status of a key result or objective. Order: closed, then stale (last check-in too old), pending (no progress),
 * not enough data (coverage below 60 %), what its owner says up to a day, and only then the rule of the named profile.
 * Silence is never green.
 */
export function keyResultStatus(input: StatusInput): Outcome<KeyResultStatus> {
  const { progress, expected, profile: name, limits = null } = input;
  const early = beforeRule(input) ?? overridden(input);
  if (early !== null) return early;
  const profile = profileOf(name, limits);
  const { measure } = profile;
  if (expected === null && measure !== 'progress') {
    const place = { argument: 'expected' };
    const needed = 'the progress expected by now (KR_PACE)';
    return fail(okrIssues['status-no-expected']({ place, expected: needed, found: 'blank' }));
  }
  const rule = statusByRule(profile, progress ?? 0, expected ?? 0);
  const reason = `${name} compares the ${measure}.`;
  return succeed({ status: rule.status, decidedBy: 'rule', reason, rule });
}
