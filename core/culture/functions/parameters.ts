import { hasHeaderParameter, optionalNumber, tableParameter } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Table } from '../../sheet/table.ts';
import { type CultureColumns, cultureColumns } from '../columns.ts';
import { cultureProfile } from '../cultureProfile.ts';
import type { CultureAnswer } from '../cultureTypes.ts';
import { cultureIssues } from '../issues.ts';
import { readCulture } from '../readCulture.ts';
import { cultureThresholds } from '../thresholds.ts';

export const answersParameter = tableParameter({
  help: 'One row a respondent and dimension: 100 points split over clan, adhocracy, market and hierarchy, now and as wanted.',
  columns: cultureColumns,
});

export const minimumParameter = optionalNumber({
  help: 'Nothing is shown of fewer respondents than this.',
  unit: 'count',
  minimum: 1,
  fallback: cultureThresholds.minimumAnswers.value,
});

/** Parameters of functions that ask for nothing but the answers. */
export const answerParameters = {
  answers: answersParameter,
  minimumAnswers: minimumParameter,
  hasHeader: hasHeaderParameter,
};

/** The valid answers of a range; fails on a broken split, on none at all, and below the fewest respondents. */
export function askedAnswers(
  table: Table<CultureColumns>,
  minimumAnswers: number,
): Outcome<readonly CultureAnswer[]> {
  const place = { argument: 'answers' };
  const { answers, issues } = readCulture(table);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(...errors);
  const { respondents } = cultureProfile(answers);
  if (respondents === 0) {
    const expected = 'a split of 100 points';
    return fail(cultureIssues['culture-no-answers']({ place, expected, found: 'none' }));
  }
  if (respondents >= minimumAnswers) return succeed(answers, issues);
  const expected = `at least ${minimumAnswers} respondents`;
  const found = `${respondents}`;
  return fail(cultureIssues['culture-too-few-answers']({ place, expected, found }));
}

/** A made-up pair of respondents on two dimensions that the examples share. */
export const exampleAnswers = [
  [
    ...['Respondent', 'Dimension', 'Clan now', 'Adhocracy now', 'Market now', 'Hierarchy now'],
    ...['Clan wanted', 'Adhocracy wanted', 'Market wanted', 'Hierarchy wanted'],
  ],
  ['P1', 'Everyday feel', 50, 10, 10, 30, 30, 30, 20, 20],
  ['P1', 'Those in charge', 40, 10, 20, 30, 40, 30, 10, 20],
  ['P2', 'Everyday feel', 30, 20, 10, 40, 30, 40, 10, 20],
  ['P2', 'Those in charge', 40, 20, 20, 20, 20, 40, 20, 20],
] as const;
