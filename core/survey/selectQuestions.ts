import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { aspectsOf } from './aspectsOf.ts';
import { surveyIssues } from './issues.ts';
import { type Look, looksAt } from './look.ts';
import type { Survey } from './model.ts';

/** Which part of a survey is asked for. */
export interface Selection {
  /** Null: all questions. */
  readonly aspect: string | null;
  /** Null: everybody. */
  readonly team: string | null;
  readonly minimumAnswers: number;
}

/** A look at some questions, all of which may be shown. */
export interface SelectedQuestions {
  readonly look: Look;
  readonly questions: readonly number[];
}

function questionsOn(survey: Survey, aspect: string | null): Outcome<readonly number[]> {
  if (aspect === null) return succeed(survey.questions.map((_, index) => index));
  const aspects = aspectsOf(survey);
  const found = aspects.find(({ name }) => nameKey(name ?? '') === nameKey(aspect));
  if (found) return succeed(found.questions);
  const names = aspects.flatMap(({ name }) => (name === null ? [] : [name]));
  return fail(
    surveyIssues['survey-unknown-aspect']({
      place: { argument: 'aspect' },
      subject: `"${aspect}"`,
      expected: names.length > 0 ? `one of ${names.join(', ')}` : 'headers such as "Vision 1: …"',
      found: `text "${aspect}"`,
    }),
  );
}

/** What a masked number says instead. */
export function masked(minimumAnswers: number, found: string) {
  const expected = `at least ${minimumAnswers} answers, and as many hidden ones`;
  return fail(surveyIssues['survey-masked']({ place: { argument: 'answers' }, expected, found }));
}

/** Everybody, or the team named; an unknown one is an issue. */
export function lookAt(survey: Survey, { team, minimumAnswers }: Selection): Outcome<Look> {
  const { everybody, byTeam } = looksAt(survey, minimumAnswers);
  if (team === null) return succeed(everybody);
  const at = everybody.teams.findIndex(({ key }) => key === nameKey(team));
  const look = byTeam[at];
  if (look) return succeed(look);
  const names = everybody.teams.flatMap(({ name }) => (name === null ? [] : [name]));
  return fail(
    surveyIssues['survey-unknown-team']({
      place: { argument: 'team' },
      subject: `"${team}"`,
      expected: names.length > 0 ? `one of ${names.join(', ')}` : 'a column of teams',
      found: `text "${team}"`,
    }),
  );
}

/**
 * The questions asked for, under the mask. A team is shown on an aspect only where all questions of it may be shown;
 * for everybody those with too few answers drop out.
 */
export function selectQuestions(survey: Survey, selection: Selection): Outcome<SelectedQuestions> {
  const questions = questionsOn(survey, selection.aspect);
  if (!questions.ok) return questions;
  const look = lookAt(survey, selection);
  if (!look.ok) return look;
  const shown = questions.value.filter((question) => look.value.shown[question] === true);
  const isWhole = look.value.team === null || shown.length === questions.value.length;
  if (shown.length > 0 && isWhole) return succeed({ look: look.value, questions: shown });
  return masked(selection.minimumAnswers, 'too few');
}
