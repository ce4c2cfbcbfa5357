import type { Role } from '../vocabulary/vocabulary.ts';
import type { Assigned } from './assignRoles.ts';
import type { KindProfile } from './kindProfile.ts';
import { isAboutSomethingElse } from './otherSubject.ts';
import type { TableEvidence } from './tableEvidence.ts';

/** What is found of a kind in a table. */
interface Found {
  readonly evidence: TableEvidence;
  readonly assigned: readonly Assigned[];
  /** Number of the given roles found at least as surely as a plain header word over fitting content. */
  readonly count: (roles: readonly Role[]) => number;
}

/** Ours: below this a word is a weak one, or what stands beneath speaks against it. */
const sureDetail = 0.6;

/** What an OKR table says of its objectives and key results beyond their texts. */
const okrDetails: readonly Role[] = [
  ...(['owner', 'start', 'target', 'current', 'progress', 'confidence'] as const),
  ...(['weight', 'unit', 'parent'] as const),
];

/** What objectives without key results are followed by. */
const objectiveDetails: readonly Role[] = [
  ...okrDetails,
  ...(['id', 'team', 'department', 'status', 'dueDate', 'period', 'type'] as const),
];

/** Ours: objectives alone are words of many plans; two details make them objectives that somebody follows. */
const leastObjectiveDetails = 2;

function isOkrCoincidence({ evidence, assigned, count }: Found): boolean {
  const isAlone = count(['keyResult']) === 0;
  if (isAlone && count(objectiveDetails) < leastObjectiveDetails) return true;
  const isBare = count(okrDetails) < (isAlone ? leastObjectiveDetails : 1);
  return isBare && isAboutSomethingElse(evidence, assigned, ['objective', 'keyResult']);
}

/** What a list of measures says of their values. */
const measuredDetails: readonly Role[] = ['target', 'actual', 'frequency', 'direction'];

function isKpiCoincidence({ evidence, assigned, count }: Found): boolean {
  return count(measuredDetails) === 0 && isAboutSomethingElse(evidence, assigned, ['measure']);
}

/** What a list of projects says of them: "goal, measure, place" is a list of reasons. */
const projectDetails: readonly Role[] = ['owner', 'startDate', 'end', 'progress', 'budget'];

function isProjectCoincidence({ evidence, assigned, count }: Found): boolean {
  if (count(projectDetails) > 0) return false;
  if (count(['status', 'method', 'reason']) === 0) return true;
  return isAboutSomethingElse(evidence, assigned, ['objective', 'initiative']);
}

/** What a scorecard says of its measures: without any of it, perspectives must be told by their names. */
const scorecardDetails: readonly Role[] = ['measure', 'target', 'actual', 'baseline', 'weight'];

function isScorecardCoincidence({ evidence, count }: Found): boolean {
  return evidence.perspectiveColumn === null && count(scorecardDetails) === 0;
}

const coincidences: Readonly<Partial<Record<KindProfile['kind'], (found: Found) => boolean>>> = {
  okr: isOkrCoincidence,
  kpi: isKpiCoincidence,
  initiatives: isProjectCoincidence,
  scorecard: isScorecardCoincidence,
};

/** A title this plain settles the kind. Ours: the header "Metric" speaks of measures as well, and is the word in doubt. */
const settledBy: Readonly<Partial<Record<KindProfile['kind'], number>>> = { kpi: 0.6 };
const settled = 0.3;

/** True where the words found are all a table has in common with the kind, and its rows tell of something else. */
export function isCoincidence(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): boolean {
  const judge = coincidences[profile.kind];
  const isTitled = (evidence.hints.get(profile.kind) ?? 0) >= (settledBy[profile.kind] ?? settled);
  const isEmpty = [...evidence.profiles.values()].every(({ filled }) => filled === 0);
  if (judge === undefined || isTitled || isEmpty) return false;
  const count = (roles: readonly Role[]) =>
    assigned.filter(({ role, score }) => score >= sureDetail && roles.includes(role)).length;
  return judge({ evidence, assigned, count });
}
