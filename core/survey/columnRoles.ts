import type { HeaderMatch } from '../vocabulary/matchHeader.ts';
import type { Role } from '../vocabulary/vocabulary.ts';

/** What a column of answers is beside questions. */
export type SurveyRole = 'team' | 'respondent' | 'question' | 'answer' | 'about';

/** Least score of a header word. Ours: sentences that merely mention a team are questions. */
const sure = 0.85;

const rolesOf: Readonly<Partial<Record<Role, SurveyRole>>> = {
  team: 'team',
  department: 'team',
  respondent: 'respondent',
  id: 'respondent',
  person: 'respondent',
  question: 'question',
  answer: 'answer',
  timestamp: 'about',
  owner: 'about',
  startDate: 'about',
  dueDate: 'about',
  checkInDate: 'about',
  end: 'about',
  comment: 'about',
  note: 'about',
  place: 'about',
};

/** What the meanings of a header say its column is; null for a question or anything unknown. */
export function surveyRole(matches: readonly HeaderMatch[]): SurveyRole | null {
  const best = matches.filter(({ score }) => score >= sure);
  for (const { role } of best) {
    const known = rolesOf[role];
    if (known !== undefined) return known;
  }
  return null;
}
