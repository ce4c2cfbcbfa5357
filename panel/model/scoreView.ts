import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { Score } from '../../core/declare/check.ts';
import { shownScore } from '../../core/declare/shownScore.ts';
import type { Unit } from '../../core/declare/unit.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';

export interface ScoreView {
  readonly id: string;
  readonly label: string;
  /** `72 %`, `64 of 100`, or `Not enough data`. */
  readonly value: string;
  /** Length of the value's bar, 0–1; null where a bar would say nothing (no bounds, or not enough data). */
  readonly share: number | null;
  readonly enough: boolean;
  /** 0–1. */
  readonly coverage: number;
  readonly coverageWords: string;
  /** ISO date; empty when the score has none. */
  readonly asOf: string;
}

export interface ScoreGroup {
  readonly kind: string;
  readonly scores: readonly ScoreView[];
}

function shareOf(value: number, unit: Unit): number | null {
  if (unit === 'fraction') return Math.min(1, Math.max(0, value));
  return unit === 'score' ? Math.min(1, Math.max(0, value / 100)) : null;
}

/** A score as it is shown: below the least coverage it says "Not enough data" instead of a number. */
export function scoreView(score: Score, minimumCoverage: number): ScoreView {
  const { id, label, unit, coverage, asOf } = score;
  const value = shownScore(score, minimumCoverage);
  return {
    id,
    label,
    value: value === null ? 'Not enough data' : valueText(value, unit),
    share: value === null ? null : shareOf(value, unit),
    enough: value !== null,
    coverage,
    coverageWords: `${valueText(coverage, 'fraction')} has data`,
    asOf: asOf === null ? '' : isoOfSerial(asOf),
  };
}

/** Scores by kind, in the order they come. */
export function groupScores(
  scores: readonly Score[],
  minimumCoverage: number,
): readonly ScoreGroup[] {
  const groups = new Map<string, ScoreView[]>();
  for (const score of scores) {
    const group = groups.get(score.kind) ?? [];
    group.push(scoreView(score, minimumCoverage));
    groups.set(score.kind, group);
  }
  return [...groups].map(([kind, views]) => ({ kind, scores: views }));
}

/** The date all scores are for; null when they differ or have none. */
export function commonDate(groups: readonly ScoreGroup[]): string | null {
  const dates = new Set(groups.flatMap(({ scores }) => scores.map(({ asOf }) => asOf)));
  const [date] = dates;
  return dates.size === 1 && date !== undefined && date !== '' ? date : null;
}
