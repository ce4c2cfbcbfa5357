import type { HintedKind, Role } from '../vocabulary/vocabulary.ts';
import type { ColumnProfile } from './columnProfile.ts';
import type { HeaderCell } from './headerCell.ts';
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

/** Ours: a meaning this far behind the clearest one of its header is an accident of words. */
const clearlyBehind = 0.32;

/** Best score of a role over all headers in which no other meaning is far clearer. */
export function headerScore(cells: readonly HeaderCell[], role: Role): number {
  const scores = cells.map(({ matches }) => {
    const own = matches.find((match) => match.role === role)?.score ?? 0;
    return own >= (matches[0]?.score ?? 0) - clearlyBehind ? own : 0;
  });
  return Math.max(0, ...scores);
}

/** Ours: a table of values under the same header three times over is a scorecard, a block a perspective. */
export function hasValueBlocks(evidence: TableEvidence): boolean {
  const values = (['actual', 'target', 'baseline'] as const).filter(
    (role) => headerScore(evidence.cells, role) >= 0.65,
  );
  return evidence.repeats >= 2 && values.length >= 2;
}

/** A header word for measures beside columns of values by month, quarter or year. */
export function hasMeasuresByPeriod(evidence: TableEvidence): boolean {
  return (
    headerScore(evidence.cells, 'measure') >= 0.9 &&
    periodColumns(evidence.cells, evidence.profiles).length >= 2
  );
}
