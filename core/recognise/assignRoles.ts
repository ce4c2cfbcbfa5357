import type { Role } from '../vocabulary/vocabulary.ts';
import { type ColumnProfile, shareOf } from './columnProfile.ts';
import { contentFit } from './contentFit.ts';
import type { HeaderCell } from './headerCell.ts';
import { startsAValue } from './startBeside.ts';

/** A column that was given a role. */
export interface Assigned {
  readonly role: Role;
  readonly column: number;
  readonly text: string;
  /** Header score times content fit, at most 1.2. */
  readonly score: number;
}

/** Ours: below this a header word is too far from the role to be believed. */
const leastScore = 0.42;

/** Ours: a meaning this far behind the best one of the same header is an accident of words. */
const shadow = 0.32;

/** Ours: small enough that a plain header word beats a doubtful one for a weightier role. */
const roleBonus = 0.05;

interface Input {
  readonly cells: readonly HeaderCell[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  /** Roles the kind knows, with their weights. */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
  /** Roles whose column may hold ids of rows kept elsewhere. */
  readonly references?: readonly Role[];
  /** Roles whose column may hold such ids where its header is a word of the role and nothing else, and no name stands beside it. */
  readonly ownReferences?: readonly Role[];
}

/** Score of a header that is a word of the role and nothing else. */
const ownWord = 0.95;

/** Two blocks by their words, or three by their letters: S and W alone stand in lists of priorities too. */
function namesSwotTypes({ swotTypeKinds, averageLength }: ColumnProfile): boolean {
  return swotTypeKinds >= (averageLength > 2 ? 2 : 3);
}

/** Columns whose content tells the role whatever the header says: status signs, answers to "how often". */
function pairsByContent({ cells, profiles, weights }: Input): Assigned[] {
  return cells.flatMap(({ column, text }) => {
    const profile = profiles.get(column);
    if (!profile || profile.filled < 2) return [];
    const status = shareOf(profile, 'status') >= 0.5 && weights.status !== undefined;
    const often = profile.frequencies >= profile.filled * 0.5 && weights.frequency !== undefined;
    const isSwot = profile.swotTypes >= profile.filled * 0.5 && namesSwotTypes(profile);
    const isTows = profile.towsTypeKinds >= 2 && profile.towsTypes >= profile.filled * 0.5;
    const isLevel = profile.levelKinds >= 2 && profile.levels >= profile.filled * 0.5;
    return [
      ...(isLevel && weights.level !== undefined
        ? [{ role: 'level' as const, column, text, score: 1 }]
        : []),
      ...(isSwot && weights.swotType !== undefined
        ? [{ role: 'swotType' as const, column, text, score: 1 }]
        : []),
      ...(isTows && weights.towsType !== undefined
        ? [{ role: 'towsType' as const, column, text, score: 1 }]
        : []),
      ...(status ? [{ role: 'status' as const, column, text, score: 0.62 }] : []),
      ...(often ? [{ role: 'frequency' as const, column, text, score: 0.8 }] : []),
    ];
  });
}

/** Score of the best match, names and descriptions left out: they go with any other meaning. */
function clearest(matches: HeaderCell['matches']): number {
  return Math.max(0, ...matches.filter(({ role }) => role !== 'label').map(({ score }) => score));
}

/** Ours: enough to put the start value before the start date. */
const startShare = 0.8;

/** What an empty column under "Start" is, the header beside it tells. */
function besideFit(role: Role, column: number, { cells, profiles }: Input): number {
  const isEmpty = (profiles.get(column)?.filled ?? 0) === 0;
  if (role !== 'startDate' || !isEmpty) return 1;
  const isStart = cells.some(
    (cell) => cell.column === column && cell.matches.some((match) => match.role === 'start'),
  );
  return isStart && startsAValue(cells, column) ? startShare : 1;
}

/** How well the content goes with the role; ids go with a reference as text does. */
function fitOf(role: Role, profile: ColumnProfile, isReference: boolean): number {
  const fit = contentFit(role, profile);
  const holdsIds = isReference && shareOf(profile, 'code', 'letter') > 0.6;
  return holdsIds ? Math.max(1, fit) : fit;
}

function allPairs(input: Input): Assigned[] {
  const { cells, profiles, weights, references = [] } = input;
  const isNamed = cells.some(({ matches }) =>
    matches.some(({ role, score }) => role === 'label' && score >= ownWord),
  );
  const ownReferences = isNamed ? [] : (input.ownReferences ?? []);
  return cells.flatMap(({ column, text, matches }) =>
    matches
      .filter(
        ({ role, score }) => weights[role] !== undefined && score >= clearest(matches) - shadow,
      )
      .map(({ role, score }) => {
        const profile = profiles.get(column);
        const isReference =
          references.includes(role) || (score >= ownWord && ownReferences.includes(role));
        return {
          role,
          column,
          text,
          score:
            score *
            (profile ? fitOf(role, profile, isReference) : 1) *
            besideFit(role, column, input),
        };
      })
      .filter(({ score }) => score >= leastScore),
  );
}

/**
 * Gives each role at most one column and each column at most one role, best pairs first; a role that
 * says more about the kind goes a little before others, and the column further left before the right.
 */
export function assignRoles(input: Input): readonly Assigned[] {
  const rank = ({ role, score }: Assigned) => score + roleBonus * (input.weights[role] ?? 0);
  const pairs = [...allPairs(input), ...pairsByContent(input)].sort(
    (a, b) => rank(b) - rank(a) || a.column - b.column,
  );
  const roles = new Set<Role>();
  const columns = new Set<number>();
  return pairs.filter(({ role, column }) => {
    if (roles.has(role) || columns.has(column)) return false;
    roles.add(role);
    columns.add(column);
    return true;
  });
}
