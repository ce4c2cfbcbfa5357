import type { Role } from '../vocabulary/vocabulary.ts';
import { type Assigned, assignRoles } from './assignRoles.ts';
import { isCoincidence } from './coincidence.ts';
import { againstSum, beforeSum, entityMismatch, foreignSum } from './counterEvidence.ts';
import { entityOf } from './entity.ts';
import type { HeaderCell } from './headerCell.ts';
import type { KindProfile } from './kindProfile.ts';
import { withMainText } from './mainText.ts';
import { periodColumns } from './periodColumns.ts';
import {
  hasMeasuresByPeriod,
  hasValueBlocks,
  headerScore,
  type TableEvidence,
} from './tableEvidence.ts';

/** A kind tried on a table. */
export interface KindScore {
  readonly kind: KindProfile['kind'];
  readonly score: number;
  readonly threshold: number;
  readonly assigned: readonly Assigned[];
}

/** What a matching word above the table or in its header adds. Ours. */
const hintWeight = 1.3;

/** Header cells with the words read as this kind reads them. */
function cellsFor(profile: KindProfile, evidence: TableEvidence): readonly HeaderCell[] {
  const { standIns = [] } = profile;
  const holding = standIns.filter(
    ({ beside, hinted }) =>
      (beside === undefined || headerScore(evidence.cells, beside) >= 0.85) &&
      (!hinted || (evidence.hints.get(profile.kind) ?? 0) >= 0.4),
  );
  if (holding.length === 0) return evidence.cells;
  return evidence.cells.map((cell) => ({
    ...cell,
    matches: cell.matches.flatMap((match) => {
      const standIn = holding.find(({ role }) => role === match.role);
      return standIn ? [match, { ...match, role: standIn.as, score: match.score * 0.95 }] : [match];
    }),
  }));
}

/** Anchors whose weak words, such as "category" and "value", are too common to stand on. Ours. */
const surerAnchors: Readonly<Partial<Record<Role, number>>> = { perspective: 0.75, actual: 0.8 };

/** Ours: weak words alone, such as "milestone" and "name", do not make a table of key results or of measures. */
const sureWord = 0.8;

/** Roles of which two stand for a list of measures whose measures are only called names. */
const measureRoles: readonly Role[] = [
  ...(['frequency', 'formula', 'direction', 'unit', 'redFlag', 'baseline', 'weight'] as const),
];

function standsOnWeakWords(
  profile: KindProfile,
  evidence: TableEvidence,
  scores: ReadonlyMap<Role, number>,
): boolean {
  const best = Math.max(...(profile.anchors[0] ?? []).map((role) => scores.get(role) ?? 0));
  if (best >= sureWord || (evidence.hints.get(profile.kind) ?? 0) >= 0.3) return false;
  const entity = entityOf(evidence.cells);
  if (entity !== null && profile.anchors[0]?.some((role) => role === entity)) return false;
  if (profile.kind === 'kpi') {
    return measureRoles.filter((role) => scores.has(role)).length < 2 && evidence.targetColumns < 2;
  }
  return profile.kind === 'okr';
}

function hasAnchors(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): boolean {
  const scores = new Map<Role, number>(assigned.map(({ role, score }) => [role, score]));
  const found = profile.anchors.every((group) =>
    group.some((role) => (scores.get(role) ?? 0) >= (surerAnchors[role] ?? 0.5)),
  );
  const best = Math.max(...profile.anchors.flat().map((role) => scores.get(role) ?? 0));
  if (!found || best < (profile.sureAnchor ?? 0)) return false;
  return !standsOnWeakWords(profile, evidence, scores);
}

function fixedRoles(profile: KindProfile, evidence: TableEvidence): readonly Assigned[] {
  const { perspectiveColumn, perspectiveHeader } = evidence;
  if (profile.weights.perspective === undefined) return [];
  if (perspectiveColumn !== null) {
    return [{ role: 'perspective', column: perspectiveColumn, text: '', score: 1.1 }];
  }
  const isScorecard = profile.kind === 'scorecard' && perspectiveHeader !== null;
  return isScorecard ? [{ role: 'measure', column: perspectiveHeader, text: '', score: 1.1 }] : [];
}

/** Ours: a column in which four of five entries say how often. */
const cadenceShare = 0.8;

function saysHowOften({ profiles }: TableEvidence): boolean {
  return [...profiles.values()].some(
    ({ frequencies, filled }) => filled >= 3 && frequencies >= filled * cadenceShare,
  );
}

/** True where the layout itself makes up for a missing anchor. */
function isByLayout(profile: KindProfile, evidence: TableEvidence): boolean {
  if (profile.kind === 'kpi') return hasMeasuresByPeriod(evidence);
  return profile.kind === 'scorecard' && layoutBonus(profile, evidence) > 0;
}

/** What layout adds beyond the roles: perspectives as headers, several columns of targets, a cadence in each row. Ours. */
function layoutBonus(profile: KindProfile, evidence: TableEvidence): number {
  if (profile.kind === 'scorecard') {
    return evidence.perspectiveHeader !== null || hasValueBlocks(evidence) ? 2.4 : 0;
  }
  if (profile.kind === 'rhythm') return saysHowOften(evidence) ? 0.6 : 0;
  if (profile.kind !== 'kpi') return 0;
  const targets = Math.min(2, Math.max(0, evidence.targetColumns - 1)) * 0.9;
  return targets + (hasMeasuresByPeriod(evidence) ? 0.8 : 0);
}

/** Targets that stand by month, quarter or year beside a baseline: the first of their columns is the target. */
function withPeriodTarget(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const has = (role: Role) => assigned.some((each) => each.role === role);
  if (profile.weights.baseline === undefined || has('target') || !has('baseline')) return assigned;
  const used = new Set(assigned.map(({ column }) => column));
  const [column] = periodColumns(evidence.cells, evidence.profiles).filter(
    (each) => !used.has(each),
  );
  return column === undefined
    ? assigned
    : [...assigned, { role: 'target', column, text: '', score: 0.7 }];
}

/** Scores one kind on a table; null when it lacks what the kind cannot be without. */
export function scoreKind(profile: KindProfile, evidence: TableEvidence): KindScore | null {
  const fixed = fixedRoles(profile, evidence);
  const cells = cellsFor(profile, evidence).filter(({ column }) =>
    fixed.every((each) => each.column !== column),
  );
  const { weights, references, ownReferences } = profile;
  const { profiles } = evidence;
  const rest = assignRoles({ cells, profiles, weights, references, ownReferences });
  const named = [...fixed, ...rest.filter(({ role }) => fixed.every((each) => each.role !== role))];
  const assigned = withPeriodTarget(profile, evidence, withMainText(profile, evidence, named));
  const byLayout = isByLayout(profile, evidence);
  if (!byLayout && !hasAnchors(profile, evidence, assigned)) return null;
  if (!byLayout && isCoincidence(profile, evidence, assigned)) return null;
  const found = assigned.reduce(
    (sum, { role, score }) => sum + (profile.weights[role] ?? 0) * Math.min(1.1, score),
    0,
  );
  const hint = (evidence.hints.get(profile.kind) ?? 0) * hintWeight;
  const other = (evidence.hints.get('none') ?? 0) * hintWeight;
  const score =
    found +
    hint +
    layoutBonus(profile, evidence) -
    other -
    entityMismatch(profile, evidence) -
    beforeSum(profile, evidence, assigned) -
    againstSum(profile, evidence, assigned) -
    foreignSum(evidence, assigned);
  return { kind: profile.kind, score, threshold: profile.threshold, assigned };
}
