import type { Issue } from '../issue/issue.ts';
import { answerPlace } from './answerPlace.ts';
import { surveyIssues } from './issues.ts';
import type { Survey } from './model.ts';
import { surveyThresholds } from './thresholds.ts';

/** Answer sheets on which every question is answered alike, as if clicked through: a note at each one's first answer. */
export function straightLines(survey: Survey): readonly Issue[] {
  return survey.responses.flatMap((response) => {
    const given = response.answers.filter((answer) => answer !== null);
    const isAlike = new Set(given).size === 1;
    if (!isAlike || given.length < surveyThresholds.straightItems.value) return [];
    const first = response.answers.findIndex((answer) => answer !== null);
    return [
      surveyIssues['survey-straight-line']({
        place: answerPlace(survey, response, first),
        expected: 'answers that differ from question to question',
        found: `${given[0]} to all ${given.length} questions`,
      }),
    ];
  });
}
