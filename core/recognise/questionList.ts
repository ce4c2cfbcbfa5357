import { roleWords } from '../vocabulary/roleWords.ts';
import type { FoundTable } from './found.ts';
import { roleScore, type SurveyLayout } from './surveyLayout.ts';

/** A list of questions, one a row, beside their type and choices. */
export function questionList({ header, cells, rows }: SurveyLayout): FoundTable | null {
  const question = cells
    .filter((cell) => roleScore(cell, 'question') >= 0.95)
    .sort((a, b) => a.column - b.column)[0];
  // "Answer" beside a question is what to say, as in a list of frequent questions; "Answers" are what to choose from.
  const about = cells.filter(
    (cell) =>
      roleScore(cell, 'type') >= 0.5 ||
      (roleScore(cell, 'choices') >= 0.5 && roleScore(cell, 'answer') < 0.95),
  );
  if (!question || about.length < 1 || rows.length === 0) return null;
  return {
    kind: 'survey',
    headerRow: header,
    lastRow: rows[rows.length - 1] ?? header,
    left: cells[0]?.column ?? 0,
    right: cells[cells.length - 1]?.column ?? 0,
    columns: { question: question.column },
    confidence: 0.6,
    why: [
      `"${question.text}" reads as ${roleWords.question}`,
      `${about.length} columns describe its answers`,
    ],
  };
}
