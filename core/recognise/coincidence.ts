import type { Role } from '../vocabulary/vocabulary.ts';
import type { Assigned } from './assignRoles.ts';
import type { KindProfile } from './kindProfile.ts';
import { isAboutSomethingElse } from './otherSubject.ts';
import type { TableEvidence } from './tableEvidence.ts';

/** What an OKR table says of its objectives and key results beyond their texts. */
const okrDetails: readonly Role[] = [
  ...(['owner', 'team', 'start', 'target', 'current', 'progress', 'confidence'] as const),
  ...(['weight', 'unit', 'parent'] as const),
];

/** What a list of projects says of them: without any of it, "phase, objective, deliverable" is a plan of something. */
const projectDetails: readonly Role[] = [
  ...(['owner', 'startDate', 'end', 'progress', 'budget', 'priority'] as const),
];

/** What a list of measures says of their values. */
const measuredDetails: readonly Role[] = ['target', 'actual', 'frequency', 'direction'];

/** What a scorecard says of its measures: without any of it, perspectives must be told by their names. */
const measureDetails: readonly Role[] = ['measure', 'target', 'actual', 'baseline', 'weight'];

/** True where the words found are all a table has in common with the kind, and its rows tell of something else. */
export function isCoincidence(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): boolean {
  if ((evidence.hints.get(profile.kind) ?? 0) >= 0.3) return false;
  const has = (roles: readonly Role[]) => assigned.some(({ role }) => roles.includes(role));
  if (profile.kind === 'okr') {
    return !has(okrDetails) && isAboutSomethingElse(evidence, assigned, ['objective', 'keyResult']);
  }
  if (profile.kind === 'kpi') {
    return !has(measuredDetails) && isAboutSomethingElse(evidence, assigned, ['measure']);
  }
  if (profile.kind === 'initiatives') {
    const anchors: readonly Role[] = ['objective', 'initiative'];
    return !has(projectDetails) && isAboutSomethingElse(evidence, assigned, anchors);
  }
  const isEmpty = [...evidence.profiles.values()].every(({ filled }) => filled === 0);
  return (
    profile.kind === 'scorecard' &&
    !isEmpty &&
    evidence.perspectiveColumn === null &&
    !has(measureDetails)
  );
}
