import { isoOfSerial } from '../calendar/serial.ts';
import type { Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { elapsedShare, type Period } from './elapsedShare.ts';
import { okrIssues } from './issues.ts';

/** A share of the way that should be done by a date. */
export interface Phase {
  readonly date: number;
  readonly share: number;
  readonly place: Place;
}

interface Point {
  readonly elapsed: number;
  readonly share: number;
}

function phaseIssue(phase: Phase, previous: Phase | undefined, period: Period) {
  const { startDate, endDate } = period;
  const { place, date, share } = phase;
  const found = `${share} on ${isoOfSerial(date)}`;
  if (date < startDate || date > endDate) {
    const expected = `a date from ${isoOfSerial(startDate)} to ${isoOfSerial(endDate)}`;
    return okrIssues['pace-phase']({ place, expected, found });
  }
  if (previous?.date === date)
    return okrIssues['pace-phase']({ place, expected: 'one share a date', found });
  if (previous && share < previous.share) {
    const expected = `at least the ${previous.share} of ${isoOfSerial(previous.date)}`;
    return okrIssues['pace-phase']({ place, expected, found });
  }
  return null;
}

function pointsOf(period: Period, phases: readonly Phase[]): Outcome<readonly Point[]> {
  const ordered = [...phases].sort((a, b) => a.date - b.date);
  const points: Point[] = [];
  for (const [index, phase] of ordered.entries()) {
    const issue = phaseIssue(phase, ordered[index - 1], period);
    if (issue) return fail(issue);
    const elapsed = elapsedShare(period, phase.date, phase.place);
    if (!elapsed.ok) return elapsed;
    points.push({ elapsed: elapsed.value, share: phase.share });
  }
  return succeed(points);
}

/** Straight line between the points either side; begins at (0, 0) and ends at (1, 1) where no phase says otherwise. */
function interpolate(points: readonly Point[], elapsed: number): number {
  let before: Point = { elapsed: 0, share: 0 };
  for (const point of [...points, { elapsed: 1, share: 1 }]) {
    if (point.elapsed > elapsed) {
      const way = (elapsed - before.elapsed) / (point.elapsed - before.elapsed);
      return before.share + way * (point.share - before.share);
    }
    before = point.elapsed === before.elapsed && point.share < before.share ? before : point;
  }
  return before.share;
}

/**
 * Progress to be expected on a day, as a fraction: the share of the period gone by, or, with phases, the
 * straight line through the shares they plan. 0 before the start, 1 after the end.
 */
export function expectedProgress(
  period: Period,
  asOf: number,
  phases: readonly Phase[] = [],
): Outcome<number> {
  const elapsed = elapsedShare(period, asOf, { argument: 'endDate' });
  if (!elapsed.ok || phases.length === 0) return elapsed;
  const points = pointsOf(period, phases);
  if (!points.ok) return points;
  if (asOf < period.startDate) return succeed(0);
  return succeed(asOf > period.endDate ? 1 : interpolate(points.value, elapsed.value));
}
