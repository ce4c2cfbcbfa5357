import type { Issue } from '../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Grid } from '../../sheet/grid.ts';
import { splitEntries } from '../../vocabulary/splitEntries.ts';
import { surveyIssues } from '../issues.ts';
import type { Survey } from '../model.ts';
import { readSurvey } from '../readSurvey.ts';
import { sourceOfRange } from '../surveySource.ts';

/** The arguments every function of the subject reads its survey by. */
export interface SurveyArguments {
  readonly answers: Grid;
  readonly options: number | null;
  readonly reversed?: string | null;
  readonly hasHeader: boolean | null;
}

/** Says that nobody gave the number of options and the answers have other than five. */
function assumedScale({ scale: { isAssumed, lowest, options } }: Survey): readonly Issue[] {
  if (!isAssumed) return [];
  const found = `answers that fit a scale from ${lowest} to ${lowest + options - 1}`;
  const place = { argument: 'options' };
  const expected = 'the number of options';
  return [surveyIssues['survey-scale-assumed']({ place, expected, found })];
}

/** The survey in a range. Any answer off the scale fails the call: leaving it out would change the number silently. */
export function surveyArgument(input: SurveyArguments): Outcome<Survey> {
  const { answers, options, reversed = null, hasHeader } = input;
  const source = sourceOfRange(answers, { argument: 'answers', hasHeader });
  const survey = readSurvey(source, { options, reversed: splitEntries(reversed) });
  if (survey.issues.length > 0) return fail(...survey.issues);
  if (survey.questions.length > 0 && survey.responses.length > 0)
    return succeed(survey, assumedScale(survey));
  return fail(
    surveyIssues['survey-no-questions']({
      place: { argument: 'answers' },
      expected: 'one row a person and one column a question, answered on a scale',
      found: `${source.rows.length} rows without such answers`,
    }),
  );
}
