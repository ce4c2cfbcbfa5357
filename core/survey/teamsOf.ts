import { nameKey } from '../statistics/nameKey.ts';
import type { Survey } from './model.ts';

/** A team as its members wrote it; people who named none are a team without a name. */
export interface Team {
  readonly key: string;
  readonly name: string | null;
}

/** Teams in the order they first occur. */
export function teamsOf({ responses }: Survey): readonly Team[] {
  const teams = new Map<string, Team>();
  for (const { team } of responses) {
    const key = nameKey(team ?? '');
    if (!teams.has(key)) teams.set(key, { key, name: team });
  }
  return [...teams.values()];
}

/** Answers counted by question, then team. */
export function countAnswers(
  survey: Survey,
  teams: readonly Team[],
): readonly (readonly number[])[] {
  const places = new Map(teams.map(({ key }, index) => [key, index]));
  const counts = survey.questions.map(() => teams.map(() => 0));
  for (const { team, answers } of survey.responses) {
    const place = places.get(nameKey(team ?? '')) ?? 0;
    answers.forEach((answer, question) => {
      const row = counts[question];
      if (row && answer !== null) row[place] = (row[place] ?? 0) + 1;
    });
  }
  return counts;
}
