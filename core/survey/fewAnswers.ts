import type { Issue } from '../issue/issue.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { headerPlace } from './answerPlace.ts';
import { surveyIssues } from './issues.ts';
import type { Survey } from './model.ts';
import { teamsOf } from './teamsOf.ts';

/** Teams, or the whole survey, with fewer answers than may be shown: one note a survey. */
export function fewAnswers(survey: Survey, minimum: number): readonly Issue[] {
  const { responses, teamColumn, questions } = survey;
  if (questions.length === 0) return [];
  const expected = `at least ${minimum} people`;
  if (responses.length < minimum) {
    const place = headerPlace(survey, questions[0]?.column ?? null);
    const found = `${responses.length}`;
    return [surveyIssues['survey-few-answers']({ place, expected, found })];
  }
  if (teamColumn === null) return [];
  const small = teamsOf(survey).flatMap(({ key, name }) => {
    const count = responses.filter(({ team }) => nameKey(team ?? '') === key).length;
    return name === null || count >= minimum ? [] : [`${name} ${count}`];
  });
  if (small.length === 0) return [];
  return [
    surveyIssues['survey-few-answers']({
      place: headerPlace(survey, teamColumn),
      expected: `${expected} a team`,
      found: small.join(', '),
    }),
  ];
}
