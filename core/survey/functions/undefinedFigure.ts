import { fail } from '../../issue/outcome.ts';
import { surveyIssues } from '../issues.ts';

/** A figure the answers do not define. */
export function undefinedFigure(subject: string, expected: string, found: string) {
  const place = { argument: 'answers' };
  return fail(surveyIssues['survey-undefined']({ place, subject, expected, found }));
}
