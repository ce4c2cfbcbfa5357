import { nameKey } from '../statistics/nameKey.ts';
import type { FoundTable } from './found.ts';
import { type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import { type SheetView, textAt } from './sheetView.ts';

/**
 * Ours: people who answer name each other, so most names given must be those of respondents. A list of staff with
 * their managers does that as well, therefore the header must be a question.
 */
const limits = { rows: 12, people: 3, known: 0.6, questionWords: 4 } as const;

const answering: readonly string[] = ['respondent', 'person', 'tieFrom'];

function isDepartment({ role }: { readonly role: string }): boolean {
  return role === 'department' || role === 'team';
}

function isQuestion(text: string): boolean {
  return /[?？]\s*$/.test(text) || text.split(/\s+/).length >= limits.questionWords;
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map(nameKey)
    .filter((name) => name !== '');
}

/** Rows under a header down to the first blank one. */
function rowsUnder(view: SheetView, header: number): readonly number[] {
  const rows: number[] = [];
  for (let row = header + 1; row < view.height && (view.filled[row] ?? 0) > 0; row++)
    rows.push(row);
  return rows;
}

function answersAt(view: SheetView, header: number, matcher: HeaderMatcher): FoundTable | null {
  const cells = readHeaderCells(view, header, matcher);
  const rows = rowsUnder(view, header);
  const from = cells.find(({ matches, text }) =>
    matches.some(
      ({ role, score }) => answering.includes(role) && score >= 0.6 && !/[?？]\s*$/.test(text),
    ),
  );
  if (!from || rows.length < limits.people) return null;
  const known = new Set(rows.map((row) => nameKey(textAt(view, row, from.column))));
  const questions = cells.filter(({ column, text }) => {
    if (column === from.column || !isQuestion(text)) return false;
    const given = rows.flatMap((row) => namesIn(textAt(view, row, column)));
    const mutual = given.filter((name) => known.has(name)).length;
    return given.length >= limits.people && mutual >= given.length * limits.known;
  });
  if (questions.length === 0) return null;
  const columns = questions.map(({ column }) => column);
  const department = cells.find(({ column, matches }) => {
    const best = Math.max(0, ...matches.filter(isDepartment).map(({ score }) => score));
    return best >= 0.85 && column !== from.column && !columns.includes(column);
  });
  return {
    kind: 'ties',
    headerRow: header,
    lastRow: rows[rows.length - 1] ?? header,
    left: Math.min(...cells.map(({ column }) => column)),
    right: Math.max(...cells.map(({ column }) => column)),
    columns: {
      tieFrom: from.column,
      ...(department ? { department: department.column } : {}),
      tieTo: columns,
    },
    confidence: 0.8,
    why: [
      `"${from.text}" tells who answers`,
      `${columns.length} questions are answered with names of those who answer`,
    ],
  };
}

/** Answers of people who name each other under questions; null when the sheet holds none. */
export function findTieAnswers(view: SheetView, matcher: HeaderMatcher): FoundTable | null {
  for (let row = 0; row < Math.min(limits.rows, view.height); row++) {
    if ((view.filled[row] ?? 0) < 2) continue;
    const found = answersAt(view, row, matcher);
    if (found) return found;
  }
  return null;
}
