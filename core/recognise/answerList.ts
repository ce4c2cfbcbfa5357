import { shareOf } from './columnProfile.ts';
import type { FoundTable } from './found.ts';
import type { HeaderCell } from './headerCell.ts';
import { type SheetView, textAt } from './sheetView.ts';
import type { SurveyLayout } from './surveyLayout.ts';

/** Ours: a list of answers repeats its questions; each stands there twice at least on average. */
const leastRepeats = 2;

function columnOf(cells: readonly HeaderCell[], ...roles: readonly string[]): number | null {
  const named = cells.find(({ matches }) =>
    matches.some(({ role, score }) => roles.includes(role) && score >= 0.9),
  );
  return named?.column ?? null;
}

/** A list of respondent, question and answer, one answer a row; null where the sheet is something else. */
export function answerList(
  view: SheetView,
  { header, cells, profiles, rows }: SurveyLayout,
): FoundTable | null {
  const question = columnOf(cells, 'question');
  const answer = columnOf(cells, 'answer');
  const respondent = columnOf(cells, 'respondent', 'id', 'person');
  const team = columnOf(cells, 'team', 'department');
  if (question === null || answer === null || respondent === null) return null;
  const texts = rows.map((row) => textAt(view, row, question)).filter((text) => text !== '');
  const profile = profiles[question];
  const isWords = profile !== undefined && shareOf(profile, 'number', 'percent') < 0.5;
  if (!isWords || texts.length < new Set(texts).size * leastRepeats) return null;
  return {
    kind: 'survey',
    headerRow: header,
    lastRow: rows[rows.length - 1] ?? header,
    left: cells[0]?.column ?? 0,
    right: cells[cells.length - 1]?.column ?? 0,
    columns: { respondent, question, answer, ...(team === null ? {} : { team }) },
    confidence: 0.85,
    why: ['each row holds one answer of one person to one question', 'questions are repeated'],
  };
}
