import type { Role } from '../vocabulary/vocabulary.ts';
import type { Assigned } from './assignRoles.ts';
import { type ColumnProfile, shareOf } from './columnProfile.ts';
import { entityOf } from './entity.ts';
import type { KindProfile } from './kindProfile.ts';
import { hasValueBlocks, headerScore, type TableEvidence } from './tableEvidence.ts';

/** Ours: a header word this near lets a column without one be the main text. */
const spokenScore = 0.43;

function isMainText(profile: ColumnProfile): boolean {
  return (
    profile.filled > 0 &&
    shareOf(profile, 'sentence', 'words', 'person') >= 0.7 &&
    profile.distinct >= profile.filled * 0.6 &&
    profile.averageLength >= 6
  );
}

function labelScore(evidence: TableEvidence, column: number): number {
  const cell = evidence.cells.find((each) => each.column === column);
  return cell?.matches.find(({ role }) => role === 'label')?.score ?? 0;
}

/** The column called "name" or "description", else the leftmost free column of distinct texts. */
function mainTextColumn(evidence: TableEvidence, taken: readonly Assigned[]): number | null {
  const used = new Set(
    taken.filter(({ role }) => role !== 'comment' && role !== 'note').map(({ column }) => column),
  );
  const ranked = [...evidence.profiles.values()]
    .filter(({ column }) => !used.has(column) || labelScore(evidence, column) > 0.9)
    .filter(isMainText)
    .map(({ column }) => ({ column, label: labelScore(evidence, column) }))
    .filter(({ column, label }) => label > 0.6 || taken.every((each) => each.column !== column))
    .sort((a, b) => b.label - a.label || a.column - b.column);
  return ranked[0]?.column ?? null;
}

/** What the main text of an OKR table is: what its ids number, else key results unless only objectives are spoken of. */
function mainRole(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): Role | null {
  if (profile.mainText !== 'keyResult') return profile.mainText;
  const entity = entityOf(evidence.cells);
  if (entity === 'keyResult' || entity === 'objective') return entity;
  if (assigned.some(({ role }) => role === 'keyResult')) return 'objective';
  const objective = headerScore(evidence.cells, 'objective');
  return objective > spokenScore && objective > headerScore(evidence.cells, 'keyResult')
    ? 'objective'
    : 'keyResult';
}

function isSpokenOf(profile: KindProfile, evidence: TableEvidence, role: Role): boolean {
  if ((evidence.hints.get(profile.kind) ?? 0) >= 0.3) return true;
  const entity = entityOf(evidence.cells);
  if (profile.kind === 'kpi' && evidence.targetColumns > 1) return true;
  if (profile.kind === 'scorecard' && hasValueBlocks(evidence)) return true;
  if (profile.kind === 'strategy') return true;
  return entity === role || headerScore(evidence.cells, role) >= spokenScore;
}

/** True where a title speaks of OKRs and a column is plainly called a title: beside key results it holds the objective. */
function isTitled(profile: KindProfile, evidence: TableEvidence): boolean {
  const hinted = (evidence.hints.get(profile.kind) ?? 0) >= 0.4;
  return hinted && headerScore(evidence.cells, 'label') >= 0.95;
}

/**
 * Names the column of the main text where no header does: the one called "name" or "description", else
 * the leftmost free column of distinct texts; only if the table speaks of such rows at all.
 */
export function withMainText(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const role = mainRole(profile, evidence, assigned);
  if (role === null || assigned.some((each) => each.role === role)) return assigned;
  if (role === 'keyResult' && assigned.some((each) => each.role === 'objective')) return assigned;
  const known = role === 'objective' && assigned.some((each) => each.role === 'keyResult');
  const spoken = known ? isTitled(profile, evidence) : isSpokenOf(profile, evidence, role);
  const column = spoken ? mainTextColumn(evidence, assigned) : null;
  if (column === null) return assigned;
  const others = assigned.filter((each) => each.column !== column);
  return [...others, { role, column, text: '', score: 0.5 + 0.2 * labelScore(evidence, column) }];
}
