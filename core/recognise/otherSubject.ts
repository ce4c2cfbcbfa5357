import type { Role } from '../vocabulary/vocabulary.ts';
import type { Assigned } from './assignRoles.ts';
import { type ColumnProfile, shareOf } from './columnProfile.ts';
import type { HeaderCell } from './headerCell.ts';
import type { TableEvidence } from './tableEvidence.ts';

/** What may stand left of the main text of any table without being what its rows are about. */
const besideRoles: readonly Role[] = [
  ...(['id', 'label', 'team', 'department', 'person', 'perspective', 'level', 'type'] as const),
  ...(['parent', 'owner', 'priority', 'status', 'place', 'scope'] as const),
];

/** Ours: a header this clear says what its column is. */
const clearWord = 0.6;

/** Shares of the rows that have an entry of their own in a column that tells the rows apart. Ours. */
const ownEntry = { filled: 0.8, distinct: 0.95 } as const;

function tellsRowsApart({ rows, filled, distinct }: ColumnProfile): boolean {
  return filled >= 2 && filled >= rows * ownEntry.filled && distinct >= filled * ownEntry.distinct;
}

function isBeside({ matches, text }: HeaderCell): boolean {
  return (
    !/\p{L}/u.test(text) ||
    matches.some(({ role, score }) => besideRoles.includes(role) && score >= clearWord)
  );
}

function anchorColumn(assigned: readonly Assigned[], anchors: readonly Role[]): number {
  const columns = assigned.filter(({ role }) => anchors.includes(role)).map(({ column }) => column);
  return Math.min(...columns);
}

/** Headers left of what the kind would list that say nothing the kind knows. */
function unknownBefore(
  evidence: TableEvidence,
  assigned: readonly Assigned[],
  anchors: readonly Role[],
): readonly HeaderCell[] {
  const first = anchorColumn(assigned, anchors);
  const known = new Set(
    assigned.filter(({ role }) => role !== 'period').map(({ column }) => column),
  );
  return evidence.cells.filter(
    (cell) => cell.column < first && !known.has(cell.column) && !isBeside(cell),
  );
}

/**
 * True where the rows are about something else: left of what the kind lists stands an entry of its own in each row
 * under a header the kind does not know, as in "Experiment | Goal | Key result".
 */
export function isAboutSomethingElse(
  evidence: TableEvidence,
  assigned: readonly Assigned[],
  anchors: readonly Role[],
): boolean {
  return unknownBefore(evidence, assigned, anchors).some(({ column }) => {
    const profile = evidence.profiles.get(column);
    return profile !== undefined && tellsRowsApart(profile);
  });
}

/** Number of columns of words left of what the kind lists that it does not know: a log tells first what happened. */
export function wordsBefore(
  evidence: TableEvidence,
  assigned: readonly Assigned[],
  anchors: readonly Role[],
): number {
  return unknownBefore(evidence, assigned, anchors).filter(({ column }) => {
    const profile = evidence.profiles.get(column);
    return profile !== undefined && shareOf(profile, 'words', 'sentence', 'person') > 0.5;
  }).length;
}
