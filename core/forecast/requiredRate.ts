import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { forecastIssues } from './issues.ts';

/** Where something stands and where it has to get by when. */
export interface Course {
  readonly current: number;
  readonly target: number;
  readonly today: number;
  readonly end: number;
}

/** Change a day that is needed from today on: (target − current) / days left; an issue when no day is left. */
export function requiredRate({ current, target, today, end }: Course): Outcome<number> {
  const left = end - today;
  if (left > 0) return succeed((target - current) / left);
  const place = { argument: 'endDate' };
  const expected = 'an end after today';
  return fail(forecastIssues['forecast-end-passed']({ place, expected, found: `${left} days` }));
}
