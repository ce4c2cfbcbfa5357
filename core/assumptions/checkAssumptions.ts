import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { assumptionIssues } from './issues.ts';
import { type Assumption, type AssumptionLog, isAlive } from './model.ts';
import { subjectOf } from './readAssumptions.ts';
import { type StaleAssumption, type StaleLimits, staleAssumptions } from './staleAssumptions.ts';
import { testedAssumptions } from './testedShare.ts';
import { assumptionThresholds } from './thresholds.ts';

function staleWords({ reason, age, assumption }: StaleAssumption): string {
  if (reason === 'tested too long ago') return `tested ${age} days ago`;
  const { nextTest } = assumption;
  const due = nextTest === null ? '' : `due on ${isoOfSerial(nextTest)}`;
  return reason === 'never tested' ? `never tested${due ? `, ${due}` : ''}` : due;
}

function stale({ assumptions, has }: AssumptionLog, limits: StaleLimits): Issue[] {
  if (!has('testedOn') && !has('nextTest')) return [];
  return staleAssumptions(assumptions, limits).map((each) => {
    const { at } = each.assumption;
    const key = has('testedOn') ? 'testedOn' : 'nextTest';
    const expected = `a test within ${limits.days} days and by its day`;
    const about = { place: at[key], subject: subjectOf(each.assumption), expected };
    return assumptionIssues['assumption-stale']({ ...about, found: staleWords(each) });
  });
}

function inFuture({ assumptions }: AssumptionLog, { today }: StaleLimits): Issue[] {
  return assumptions.flatMap((assumption) => {
    const { testedOn, at } = assumption;
    if (testedOn === null || testedOn <= today) return [];
    const about = { place: at.testedOn, subject: subjectOf(assumption) };
    const [expected, found] = [`a day up to ${isoOfSerial(today)}`, isoOfSerial(testedOn)];
    return [assumptionIssues['assumption-tested-in-future']({ ...about, expected, found })];
  });
}

type RowCheck = (log: AssumptionLog, assumption: Assumption) => Issue[];

const sureWithoutEvidence: RowCheck = ({ has }, assumption) => {
  const { confidence, evidence, at } = assumption;
  const { value: high } = assumptionThresholds.highConfidence;
  const isBare = has('evidence') && namesNobody(evidence);
  if (!isBare || confidence === null || confidence < high || !isAlive(assumption)) return [];
  const found = `${Math.round(confidence * 100)} % sure, no evidence`;
  const about = { place: at.evidence, subject: subjectOf(assumption), found };
  return [
    assumptionIssues['assumption-confident-without-evidence']({
      ...about,
      expected: 'what speaks for it',
    }),
  ];
};

const withoutOwner: RowCheck = ({ has }, assumption) => {
  const { owner, at } = assumption;
  if (!has('owner') || !isAlive(assumption) || !namesNobody(owner)) return [];
  const about = { place: at.owner, subject: subjectOf(assumption), found: owner ?? 'blank' };
  return [assumptionIssues['assumption-owner-missing']({ ...about, expected: 'one person' })];
};

const refutedLinked: RowCheck = (_, assumption) => {
  const { state, objective, at } = assumption;
  const isLinked = objective !== null && !namesNobody(objective.replace(/\d/g, 'x'));
  if (state !== 'refuted' || !isLinked) return [];
  const about = { place: at.objective, subject: subjectOf(assumption), found: objective };
  const expected = 'no link any more, once the objective was changed';
  return [assumptionIssues['assumption-refuted-linked']({ ...about, expected })];
};

const rowChecks = [sureWithoutEvidence, withoutOwner, refutedLinked];

/** Share tested lately; covers the assumptions whose test days can be read. */
function testedScore({ assumptions, sheet }: AssumptionLog, limits: StaleLimits): Score[] {
  const { value } = testedAssumptions(assumptions, limits);
  if (value === null) return [];
  const alive = assumptions.filter(isAlive);
  const about = { id: `assumptions/${sheet}`, kind: 'assumptions', label: sheet };
  const coverage = alive.filter(({ datesRead }) => datesRead).length / alive.length;
  return [{ ...about, value, unit: 'fraction', coverage, asOf: limits.today }];
}

/** What a log of assumptions lacks, each at the cell that mends it, and the share of it that was tested lately. */
export function checkAssumptions(
  log: AssumptionLog,
  { today, days }: { readonly today: number | null; readonly days: number },
): CheckResult {
  const limits = today === null ? null : { today, days };
  const dated = limits === null ? [] : [...stale(log, limits), ...inFuture(log, limits)];
  const rows = log.assumptions.flatMap((each) => rowChecks.flatMap((run) => run(log, each)));
  const hasDays = log.has('testedOn');
  return {
    scores: limits === null || !hasDays ? [] : testedScore(log, limits),
    issues: [...log.issues, ...dated, ...rows],
  };
}
