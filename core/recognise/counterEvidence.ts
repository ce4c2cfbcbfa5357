import type { Role } from '../vocabulary/vocabulary.ts';
import type { Assigned } from './assignRoles.ts';
import { contentFit } from './contentFit.ts';
import { entityOf } from './entity.ts';
import type { KindProfile } from './kindProfile.ts';
import { wordsBefore } from './otherSubject.ts';
import type { TableEvidence } from './tableEvidence.ts';

/** What other columns say against the kind; each role counts once, and only where the content fits it. */
export function againstSum(
  profile: KindProfile,
  evidence: TableEvidence,
  taken: readonly Assigned[],
): number {
  const used = new Set(
    taken
      .filter(({ role, score }) => score > 0.75 && profile.against[role] === undefined)
      .map(({ column }) => column),
  );
  const found = new Set<Role>();
  for (const { column, matches } of evidence.cells) {
    const best = matches[0];
    if (used.has(column) || !best || best.score < 0.8) continue;
    const content = evidence.profiles.get(column);
    for (const { role, score } of matches) {
      const fits = content === undefined || contentFit(role, content) >= 0.5;
      if (score >= best.score - 0.05 && fits) found.add(role);
    }
  }
  return [...found].reduce((sum, role) => sum + (profile.against[role] ?? 0), 0);
}

/** What is taken away when the ids of the table number something the kind does not list. Ours. */
const mismatchWeight = 0.9;

/** What the ids of the table say against the kind. */
export function entityMismatch(profile: KindProfile, evidence: TableEvidence): number {
  const entity = entityOf(evidence.cells);
  if (entity === null || entity === 'other') return 0;
  return profile.anchors.flat().includes(entity) ? 0 : mismatchWeight;
}

/** What each header of a foreign sheet takes away. Ours. */
const foreignWeight = 0.45;

/** What headers of foreign sheets take away. */
export function foreignSum(evidence: TableEvidence, assigned: readonly Assigned[]): number {
  const used = new Set(assigned.filter(({ score }) => score > 0.8).map(({ column }) => column));
  return (
    evidence.cells.filter(({ column, foreign }) => foreign && !used.has(column)).length *
    foreignWeight
  );
}

/** What each column of words before an initiative takes away. Ours. */
const wordsBeforeWeight = 0.5;

/** What columns before the main text take away from a list of projects. */
export function beforeSum(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): number {
  if (profile.kind !== 'initiatives') return 0;
  return wordsBefore(evidence, assigned, ['initiative']) * wordsBeforeWeight;
}
