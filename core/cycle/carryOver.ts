import type { KeyResultStanding } from '../okr/keyResultStandings.ts';
import type { ClosedOutcome, KeyResultType } from '../okr/model.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CyclePeriod } from './nextPeriod.ts';

/** Outcomes whose work goes on in the next cycle, unless the user says otherwise. */
export const carriedOutcomes: readonly ClosedOutcome[] = ['Partly achieved', 'Missed', 'Postponed'];

type Values = Readonly<Record<string, Cell>>;
type RowValues = KeyResultStanding['keyResult']['values'];

/** The way goes on from where it ended. */
function onFromHere({ current }: RowValues): Values {
  return current === null ? {} : { start: current };
}

/** The steps that are left. */
function stepsLeft({ current, target }: RowValues): Values {
  if (current === null || target === null || current >= target) return { current: 0 };
  return { target: target - current, current: 0 };
}

const restarts: Readonly<Record<KeyResultType, (values: RowValues) => Values>> = {
  increase: onFromHere,
  decrease: onFromHere,
  above: () => ({}),
  below: () => ({}),
  band: () => ({}),
  milestone: stepsLeft,
  binary: () => ({ current: null }),
  percent: () => ({ current: 0 }),
  baseline: () => ({}),
};

/**
 * What a key result's row holds in the next cycle. Source: Microsoft Viva Goals, where a measure starts at its last value
 * and percent complete restarts at 0; steps that are left become the plan, limits to keep stay. A typed progress
 * restarts at 0 too.
 */
export function carryOver({ keyResult }: KeyResultStanding, period: CyclePeriod): Values {
  const { values } = keyResult;
  return {
    ...restarts[values.type ?? 'increase'](values),
    ...(values.progress === null ? {} : { progress: 0 }),
    startDate: period.startDate,
    dueDate: period.dueDate,
    ...{ checkInDate: null, confidence: null, closedAs: null, closingGrade: null },
    ...{ statusOverride: null, overrideUntil: null, status: null },
  };
}
