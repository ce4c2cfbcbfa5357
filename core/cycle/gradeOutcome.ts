import { type Ambition, type GradeBand, gradeBand } from '../okr/gradeBand.ts';
import type { ClosedOutcome } from '../okr/model.ts';

const outcomes: Readonly<Record<GradeBand, ClosedOutcome>> = {
  green: 'Achieved',
  yellow: 'Partly achieved',
  red: 'Missed',
};

/**
 * How work with this grade (0–1; null without data) is closed: by the band of `gradeBand`, a promise being judged
 * harder than a stretch. What nobody began, grade 0 or none, is postponed. Source of the last: Microsoft Viva Goals.
 */
export function gradeOutcome(grade: number | null, ambition: Ambition): ClosedOutcome {
  if (grade === null || grade === 0) return 'Postponed';
  return outcomes[gradeBand(grade, ambition)];
}
