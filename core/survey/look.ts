import { nameKey } from '../statistics/nameKey.ts';
import { disclose } from './disclose.ts';
import { type Survey, scored } from './model.ts';
import { countAnswers, type Team, teamsOf } from './teamsOf.ts';

/** A survey looked at through a mask: everybody together, or one team. */
export interface Look {
  readonly survey: Survey;
  readonly teams: readonly Team[];
  /** Index of the team looked at; null for everybody. */
  readonly team: number | null;
  /** By question: may its answers be shown? */
  readonly shown: readonly boolean[];
}

/** Everybody's look and one for each team, all under the same plan of what may be shown. */
export interface Looks {
  readonly everybody: Look;
  readonly byTeam: readonly Look[];
}

/** The looks at a survey with the fewest answers that may be shown. */
export function looksAt(survey: Survey, minimum: number): Looks {
  const teams = teamsOf(survey);
  const plan = disclose(countAnswers(survey, teams), minimum);
  const byTeam = teams.map((_, team) => ({
    ...{ survey, teams, team },
    shown: survey.questions.map((_question, at) => plan.byTeam[at]?.[team] === true),
  }));
  return { everybody: { survey, teams, team: null, shown: plan.everybody }, byTeam };
}

/** Answers by respondent to the given questions, turned where a question is reversed; null is missing. */
export function answerRows(
  { survey, teams, team }: Look,
  questions: readonly number[],
): readonly (readonly (number | null)[])[] {
  const key = team === null ? null : teams[team]?.key;
  const rows = survey.responses.filter(
    (response) => key === null || teamKey(response.team) === key,
  );
  return rows.map(({ answers }) =>
    questions.map((at) => {
      const [answer, question] = [answers[at] ?? null, survey.questions[at]];
      return answer === null || !question ? null : scored(answer, question, survey.scale);
    }),
  );
}

function teamKey(team: string | null): string {
  return nameKey(team ?? '');
}

/** Answers given to one question, turned where it is reversed. */
export function answersTo(look: Look, question: number): readonly number[] {
  return answerRows(look, [question]).flatMap(([answer]) =>
    answer === null || answer === undefined ? [] : [answer],
  );
}
