import type { HintedKind, Role } from '../vocabulary/vocabulary.ts';
import { type Assigned, assignRoles } from './assignRoles.ts';
import { type ColumnProfile, shareOf } from './columnProfile.ts';
import { contentFit } from './contentFit.ts';
import { entityOf } from './entity.ts';
import type { HeaderCell } from './headerCell.ts';
import type { KindProfile } from './kindProfiles.ts';
import { periodColumns } from './periodColumns.ts';

/** Everything known about a table before its kind is decided. */
export interface TableEvidence {
  readonly cells: readonly HeaderCell[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  /** Kind → strength of the words that speak for it: in a title, the sheet's name, a header. */
  readonly hints: ReadonlyMap<HintedKind, number>;
  /** Share of the cells of a text column that name balanced-scorecard perspectives; by column. */
  readonly perspectiveColumn: number | null;
  /** Column whose header names a perspective, another one above each block. */
  readonly perspectiveHeader: number | null;
  /** Number of value columns whose headers speak of targets. */
  readonly targetColumns: number;
  /** Number of times the header is repeated below. */
  readonly repeats: number;
}

/** A kind tried on a table. */
export interface KindScore {
  readonly kind: KindProfile['kind'];
  readonly score: number;
  readonly threshold: number;
  readonly assigned: readonly Assigned[];
}

/** What a matching word above the table or in its header adds. Ours. */
const hintWeight = 1.3;
/** Ours: a header word this near lets a column without one be the main text. */
const spokenScore = 0.43;
/** Ours: a meaning this far behind the clearest one of its header is an accident of words. */
const clearlyBehind = 0.32;
/** What each header of a foreign sheet takes away. Ours. */
const foreignWeight = 0.45;

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

/** Best score of a role over all headers in which no other meaning is far clearer. */
function headerScore(cells: readonly HeaderCell[], role: Role): number {
  const scores = cells.map(({ matches }) => {
    const own = matches.find((match) => match.role === role)?.score ?? 0;
    return own >= (matches[0]?.score ?? 0) - clearlyBehind ? own : 0;
  });
  return Math.max(0, ...scores);
}

/** What the main text of an OKR table is: what its ids number, else key results unless only objectives are spoken of. */
function mainRole(profile: KindProfile, evidence: TableEvidence): Role | null {
  if (profile.mainText !== 'keyResult') return profile.mainText;
  const entity = entityOf(evidence.cells);
  if (entity === 'keyResult' || entity === 'objective') return entity;
  const objective = headerScore(evidence.cells, 'objective');
  return objective > spokenScore && objective > headerScore(evidence.cells, 'keyResult')
    ? 'objective'
    : 'keyResult';
}

/** Ours: a table of values under the same header three times over is a scorecard, a block a perspective. */
function hasValueBlocks(evidence: TableEvidence): boolean {
  const values = (['actual', 'target', 'baseline'] as const).filter(
    (role) => headerScore(evidence.cells, role) >= 0.65,
  );
  return evidence.repeats >= 2 && values.length >= 2;
}

function isSpokenOf(profile: KindProfile, evidence: TableEvidence, role: Role): boolean {
  if ((evidence.hints.get(profile.kind) ?? 0) >= 0.3) return true;
  const entity = entityOf(evidence.cells);
  if (profile.kind === 'kpi' && evidence.targetColumns > 1) return true;
  if (profile.kind === 'scorecard' && hasValueBlocks(evidence)) return true;
  return entity === role || headerScore(evidence.cells, role) >= spokenScore;
}

function withMainText(
  profile: KindProfile,
  evidence: TableEvidence,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const role = mainRole(profile, evidence);
  if (role === null || assigned.some((each) => each.role === role)) return assigned;
  if (role === 'keyResult' && assigned.some((each) => each.role === 'objective')) return assigned;
  const spoken = isSpokenOf(profile, evidence, role);
  const column = spoken ? mainTextColumn(evidence, assigned) : null;
  if (column === null) return assigned;
  const others = assigned.filter((each) => each.column !== column);
  return [...others, { role, column, text: '', score: 0.5 + 0.2 * labelScore(evidence, column) }];
}

/** What other columns say against the kind; each role counts once, and only where the content fits it. */
function againstSum(
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

function entityMismatch(profile: KindProfile, evidence: TableEvidence): number {
  const entity = entityOf(evidence.cells);
  if (entity === null || entity === 'other') return 0;
  return profile.anchors.flat().includes(entity) ? 0 : mismatchWeight;
}

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

function hasAnchors(profile: KindProfile, assigned: readonly Assigned[]): boolean {
  const scores = new Map<Role, number>(assigned.map(({ role, score }) => [role, score]));
  const found = profile.anchors.every((group) =>
    group.some((role) => (scores.get(role) ?? 0) >= (surerAnchors[role] ?? 0.5)),
  );
  const best = Math.max(...profile.anchors.flat().map((role) => scores.get(role) ?? 0));
  return found && best >= (profile.sureAnchor ?? 0);
}

function foreignSum(evidence: TableEvidence, assigned: readonly Assigned[]): number {
  const used = new Set(assigned.filter(({ score }) => score > 0.8).map(({ column }) => column));
  return (
    evidence.cells.filter(({ column, foreign }) => foreign && !used.has(column)).length *
    foreignWeight
  );
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

/** What layout adds beyond the roles: perspectives as headers, several columns of targets. Ours. */
function layoutBonus(profile: KindProfile, evidence: TableEvidence): number {
  if (profile.kind === 'scorecard') {
    return evidence.perspectiveHeader !== null || hasValueBlocks(evidence) ? 2.4 : 0;
  }
  if (profile.kind === 'kpi') return Math.min(2, Math.max(0, evidence.targetColumns - 1)) * 0.9;
  return 0;
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
  const rest = assignRoles({ cells, profiles: evidence.profiles, weights: profile.weights });
  const named = [...fixed, ...rest.filter(({ role }) => fixed.every((each) => each.role !== role))];
  const assigned = withPeriodTarget(profile, evidence, withMainText(profile, evidence, named));
  const byLayout = profile.kind === 'scorecard' && layoutBonus(profile, evidence) > 0;
  if (!byLayout && !hasAnchors(profile, assigned)) return null;
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
    againstSum(profile, evidence, assigned) -
    foreignSum(evidence, assigned);
  return { kind: profile.kind, score, threshold: profile.threshold, assigned };
}
