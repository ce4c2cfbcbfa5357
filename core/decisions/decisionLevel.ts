import type { DecisionLevel } from '../vocabulary/vocabulary.ts';
import { decisionLevels } from '../vocabulary/vocabulary.ts';
import { decisionLevelOf } from './decisionLevelOf.ts';
import type { Decision } from './readDecisions.ts';

/** At which level decisions are taken. */
export interface DecisionLevelCount {
  readonly counts: Readonly<Record<DecisionLevel, number>>;
  /** Taken decisions whose level is known. */
  readonly known: number;
  readonly taken: number;
  /** Known ÷ taken, 0–1; 0 when none is taken. */
  readonly coverage: number;
}

/** Counts taken decisions by the level they were taken at; those without a level, or with another word, lower the coverage. */
export function countDecisionLevels(decisions: readonly Decision[]): DecisionLevelCount {
  const taken = decisions.filter(({ state }) => state === 'decided');
  const levels = taken.map(({ values }) => decisionLevelOf(values.scope));
  const count = (level: DecisionLevel) => levels.filter((each) => each === level).length;
  const counts = Object.fromEntries(decisionLevels.map((level) => [level, count(level)]));
  const known = levels.filter((level) => level !== null).length;
  return {
    counts: counts as Record<DecisionLevel, number>,
    ...{ known, taken: taken.length, coverage: taken.length === 0 ? 0 : known / taken.length },
  };
}
