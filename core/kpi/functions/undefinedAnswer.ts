import { fail } from '../../issue/outcome.ts';
import { kpiIssues } from '../issues.ts';

/** The answer when the divisor of a figure is not there. */
export function nothingToDivideBy(argument: string, expected: string, found: number) {
  const place = { argument };
  return fail(kpiIssues['kpi-nothing-to-divide-by']({ place, expected, found: `${found}` }));
}

/** The answer when a part is larger than its whole. */
export function partExceedsWhole(argument: string, whole: number, found: number) {
  const place = { argument };
  const expected = `at most ${whole}`;
  return fail(kpiIssues['kpi-part-exceeds-whole']({ place, expected, found: `${found}` }));
}
