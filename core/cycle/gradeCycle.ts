import { type Ambition, tidyGrade } from '../okr/gradeBand.ts';
import type { KeyResultStanding } from '../okr/keyResultStandings.ts';
import type { ClosedOutcome } from '../okr/model.ts';
import { scoreKeyResults } from '../okr/scoreKeyResults.ts';
import { okrThresholds } from '../okr/thresholds.ts';
import { type CycleObjective, type CycleSheets, isDueBy } from './cycleSheets.ts';
import { gradeOutcome } from './gradeOutcome.ts';
import { isOpen, objectiveDueDate } from './openWork.ts';

/** What something is closed with. */
export interface Closing {
  readonly grade: number | null;
  readonly outcome: ClosedOutcome;
  readonly ambition: Ambition;
}

export interface ClosedKeyResult extends Closing {
  readonly standing: KeyResultStanding;
}

export interface ClosedObjective extends Closing {
  readonly objective: CycleObjective;
  /** Share of weight that has data, 0–1. */
  readonly coverage: number;
}

/** The grades of a cycle, before anything is written. */
export interface GradedCycle {
  readonly keyResults: readonly ClosedKeyResult[];
  readonly objectives: readonly ClosedObjective[];
}

/** A baseline is not graded: its aim is a number, and it is met when the number is known. */
function closeKeyResult(standing: KeyResultStanding): ClosedKeyResult {
  const { ambition, keyResult } = standing;
  const { type, current } = keyResult.values;
  if (type === 'baseline') {
    const outcome = current === null ? 'Postponed' : 'Achieved';
    return { standing, ambition, grade: null, outcome };
  }
  const grade = keyResult.progress === null ? null : tidyGrade(keyResult.progress);
  return { standing, ambition, grade, outcome: gradeOutcome(grade, ambition) };
}

/** Weighted mean of its own key results; without any, the score of what is below it. */
function closeObjective(objective: CycleObjective): ClosedObjective {
  const { keyResults } = objective;
  const own =
    keyResults.length > 0 ? scoreKeyResults(keyResults.map((each) => each.keyResult)) : objective;
  const coverage = own.coverage ?? 0;
  const isCovered = coverage >= okrThresholds.minimumCoverage.value;
  const grade = isCovered && own.score !== null ? tidyGrade(own.score) : null;
  const ambition = objective.objective.values.ambition ?? 'aspirational';
  return { objective, coverage, ambition, grade, outcome: gradeOutcome(grade, ambition) };
}

function isObjectiveDue(each: CycleObjective, until: number): boolean {
  return each.objective.values.closedAs === null && isDueBy(objectiveDueDate(each), until);
}

/**
 * Grades every open key result and objective that is due up to a day. A key result's grade is its progress, held
 * between 0 and 1; an objective's the weighted mean of its key results' grades, null below the least coverage.
 * Source: Google re:Work, Grade OKRs.
 */
export function gradeCycle({ keyResults, objectives }: CycleSheets, until: number): GradedCycle {
  return {
    keyResults: keyResults
      .filter((each) => isOpen(each) && isDueBy(each.dueDate, until))
      .map(closeKeyResult),
    objectives: objectives.filter((each) => isObjectiveDue(each, until)).map(closeObjective),
  };
}
