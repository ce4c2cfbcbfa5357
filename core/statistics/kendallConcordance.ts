import { chiSquareTail } from './chiSquareTail.ts';
import { columnsOf } from './columnsOf.ts';
import { midRanks } from './midRanks.ts';
import { sumOfSquares } from './sumOfSquares.ts';
import { tieGroups } from './tieGroups.ts';

/** Agreement of rankings: W from 0 (none) to 1 (all alike), and the test against chance. */
export interface Concordance {
  readonly value: number | null;
  /** judges × (objects − 1) × W. */
  readonly chiSquare: number | null;
  readonly p: number | null;
}

export interface KendallConcordance {
  /** Corrected for ties: what to report. */
  readonly corrected: Concordance;
  readonly uncorrected: Concordance;
  readonly freedom: number;
  readonly judges: number;
  /** Objects every judge ranked. */
  readonly objects: number;
  readonly rankSums: readonly number[];
}

/** The objects (columns) that every judge (row) ranked. */
function rankedByAll(rankings: readonly (readonly (number | null)[])[]): readonly number[][] {
  const width = rankings.reduce((most, row) => Math.max(most, row.length), 0);
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rankings.every((row) => typeof row[column] === 'number'),
  );
  return rankings.map((row) => kept.map((column) => row[column] ?? 0));
}

/**
 * Kendall's coefficient of concordance W = 12·S ÷ (m²(n³ − n) − m·ΣT), T = Σ(t³ − t) of each judge's ties. Rows are
 * judges, columns objects; scores are ranked here, ties share ranks, an object that anybody left out is dropped. Null
 * for fewer than two judges or objects, and where everybody ties everything. The chi-square test holds for larger
 * samples only. Source: Kendall and Babington Smith 1939, Siegel and Castellan 1988; R irr `kendall` agrees.
 */
export function kendallConcordance(
  rankings: readonly (readonly (number | null)[])[],
): KendallConcordance {
  const ranks = rankedByAll(rankings).map(midRanks);
  const [m, n] = [ranks.length, ranks[0]?.length ?? 0];
  const rankSums = columnsOf(ranks).map((column) => column.reduce((sum, rank) => sum + rank, 0));
  const ties = ranks.reduce(
    (sum, row) => sum + tieGroups(row).reduce((part, t) => part + t ** 3 - t, 0),
    0,
  );
  const concordance = (correction: number): Concordance => {
    const whole = m * m * (n ** 3 - n) - m * correction;
    if (m < 2 || n < 2 || !(whole > 0)) return { value: null, chiSquare: null, p: null };
    const value = Math.min(1, (12 * sumOfSquares(rankSums)) / whole);
    const chiSquare = m * (n - 1) * value;
    return { value, chiSquare, p: chiSquareTail(chiSquare, n - 1) };
  };
  return {
    corrected: concordance(ties),
    uncorrected: concordance(0),
    freedom: Math.max(0, n - 1),
    judges: m,
    objects: n,
    rankSums,
  };
}
