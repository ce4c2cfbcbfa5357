import type { CheckResult, Score } from '../declare/check.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { agreementIndex } from './agreementIndex.ts';
import { aspectsOf } from './aspectsOf.ts';
import { fewAnswers } from './fewAnswers.ts';
import { ownershipAspect } from './items.ts';
import { answerRows, type Look, looksAt } from './look.ts';
import type { Survey } from './model.ts';
import { reversedQuestions } from './reversedQuestions.ts';
import { shareOfScale } from './shareOfScale.ts';
import { straightLines } from './straightLines.ts';

/** Share of the questions put to everybody that were answered, 0–1. */
export function answeredShare({ responses, questions }: Survey): number {
  const given = responses.reduce(
    (sum, { answers }) => sum + answers.filter((answer) => answer !== null).length,
    0,
  );
  const asked = responses.length * questions.length;
  return asked === 0 ? 0 : given / asked;
}

/** True where every question is one of the ownership pulse. */
export function isOwnershipPulse(survey: Survey): boolean {
  const aspects = aspectsOf(survey);
  return aspects.length === 1 && nameKey(aspects[0]?.name ?? '') === nameKey(ownershipAspect);
}

function scoreOf(look: Look, today: number | null): Score {
  const { survey } = look;
  const shown = survey.questions.flatMap((_, at) => (look.shown[at] === true ? [at] : []));
  const about = {
    ...{ id: `survey/${survey.sheet}`, kind: 'survey', label: survey.sheet, asOf: today },
    coverage: answeredShare(survey),
  };
  if (isOwnershipPulse(survey))
    return { ...about, value: shareOfScale(look, shown), unit: 'score' };
  const { value } = agreementIndex('star', answerRows(look, shown), survey.scale.options);
  return { ...about, value: value === null ? null : Math.max(0, value), unit: 'fraction' };
}

/** What is wrong with the answers to a survey, and how far they agree; the ownership pulse scores its index. */
export function checkSurvey(
  survey: Survey,
  { minimum, today }: { readonly minimum: number; readonly today: number | null },
): CheckResult {
  if (survey.questions.length === 0) return { scores: [], issues: survey.issues };
  const { everybody } = looksAt(survey, minimum);
  return {
    scores: [scoreOf(everybody, today)],
    issues: [
      ...survey.issues,
      ...fewAnswers(survey, minimum),
      ...straightLines(survey),
      ...reversedQuestions(everybody),
    ],
  };
}
