import { nameKey } from '../statistics/nameKey.ts';
import { disclose } from './disclose.ts';
import { type Response, type Survey, scored } from './model.ts';
import { countAnswers, type Team, teamsOf } from './teamsOf.ts';

/** A survey looked at through a mask: everybody together, or one team. */
export interface Look {
  readonly survey: Survey;
  readonly teams: readonly Team[];
  /** Index of the team looked at; null for everybody. */
  readonly team: number | null;
  /** The people looked at. */
  readonly members: readonly Response[];
  /** By question: may its answers be shown? */
  readonly shown: readonly boolean[];
}

/** Everybody's look and one for each team, all under the same plan of what may be shown. */
export interface Looks {
  readonly everybody: Look;
  readonly byTeam: readonly Look[];
}

function membersByTeam({ responses }: Survey): ReadonlyMap<string, readonly Response[]> {
  const members = new Map<string, Response[]>();
  for (const response of responses) {
    const key = nameKey(response.team ?? '');
    const list = members.get(key);
    if (list) list.push(response);
    else members.set(key, [response]);
  }
  return members;
}

/** The looks at a survey with the fewest answers that may be shown. */
export function looksAt(survey: Survey, minimum: number): Looks {
  const teams = teamsOf(survey);
  const members = membersByTeam(survey);
  const plan = disclose(countAnswers(survey, teams), minimum);
  const byTeam = teams.map(({ key }, team) => ({
    ...{ survey, teams, team, members: members.get(key) ?? [] },
    shown: survey.questions.map((_question, at) => plan.byTeam[at]?.[team] === true),
  }));
  const everybody = { survey, teams, team: null, members: survey.responses, shown: plan.everybody };
  return { everybody, byTeam };
}

/** Answers by respondent to the given questions, turned where a question is reversed; null is missing. */
export function answerRows(
  { survey, members }: Look,
  questions: readonly number[],
): readonly (readonly (number | null)[])[] {
  return members.map(({ answers }) =>
    questions.map((at) => {
      const [answer, question] = [answers[at] ?? null, survey.questions[at]];
      return answer === null || !question ? null : scored(answer, question, survey.scale);
    }),
  );
}

/** Answers given to one question, turned where it is reversed. */
export function answersTo(look: Look, question: number): readonly number[] {
  return answerRows(look, [question]).flatMap(([answer]) =>
    answer === null || answer === undefined ? [] : [answer],
  );
}
