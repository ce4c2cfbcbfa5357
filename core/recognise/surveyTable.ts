import { roleWords } from '../vocabulary/roleWords.ts';
import { noWords, scaleWords, wordKey, yesWords } from '../vocabulary/wordSets.ts';
import { type ColumnProfile, profileColumn, sampleRows, shareOf } from './columnProfile.ts';
import type { FoundTable } from './found.ts';
import { type HeaderCell, type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import { findHints } from './hints.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Ours, from looking at exports of form services. */
const limits = {
  /** Rows from the top among which the header is looked for. */
  rows: 12,
  /** Least number of questions, and with a column of times. */
  questions: 3,
  timedQuestions: 2,
  /** Words from which a header is a sentence, and so a question. */
  questionWords: 5,
  /** A row of more cells than this is the header; one of fewer may be a title or a row of groups. */
  groupCells: 2,
  /** Columns of a response before the questions begin: id, times, address, name. */
  metaColumns: 6,
} as const;

const metaRoles = ['id', 'timestamp', 'respondent', 'person', 'startDate', 'end'] as const;

function isQuestion({ text }: HeaderCell): boolean {
  return (
    /[?？]\s*$/.test(text) || text.split(/\s+/).length >= limits.questionWords || text.length >= 45
  );
}

function score(cell: HeaderCell, role: string): number {
  return cell.matches.find((match) => match.role === role)?.score ?? 0;
}

function isMeta(cell: HeaderCell, profile: ColumnProfile): boolean {
  if (isQuestion(cell)) return false;
  if (shareOf(profile, 'moment') > 0.5) return true;
  return metaRoles.some((role) => score(cell, role) >= 0.85);
}

/** Share of the filled cells that are answers on a scale; yes and no count where `plain` says so. */
function scaleShare(
  view: SheetView,
  column: number,
  input: { rows: readonly number[]; plain: boolean },
): number {
  const { rows, plain } = input;
  const keys = rows.map((row) => wordKey(textAt(view, row, column))).filter((key) => key !== '');
  const answers = keys.filter(
    (key) => scaleWords.has(key) || (plain && (yesWords.has(key) || noWords.has(key))),
  );
  return keys.length === 0 ? 0 : answers.length / keys.length;
}

interface Layout {
  readonly header: number;
  readonly cells: readonly HeaderCell[];
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly number[];
}

function layoutAt(view: SheetView, header: number, matcher: HeaderMatcher): Layout {
  const rows: number[] = [];
  for (let row = header + 1; row < view.height; row += 1) {
    if ((view.filled[row] ?? 0) >= 2) rows.push(row);
  }
  const sample = sampleRows(rows);
  const profiles = Array.from({ length: view.width }, (_, column) =>
    profileColumn(view, column, sample),
  );
  return { header, cells: readHeaderCells(view, header, matcher), profiles, rows };
}

/** The last of the leading columns that tell who answered and when; -1 when there is none. */
function lastMeta({ cells, profiles }: Layout): number {
  let last = -1;
  for (const cell of cells) {
    const profile = profiles[cell.column];
    if (cell.column > last + limits.metaColumns) break;
    if (profile && isMeta(cell, profile)) last = cell.column;
  }
  return last;
}

function timestampColumn({ profiles, cells }: Layout, last: number): number | null {
  const named = cells.find((cell) => cell.column <= last && score(cell, 'timestamp') >= 0.85);
  const timed = profiles.find(
    (profile) => profile.column <= last && shareOf(profile, 'moment') > 0.5,
  );
  return timed?.column ?? named?.column ?? null;
}

function idColumn({ profiles, cells }: Layout, last: number): number | null {
  const named = cells.find((cell) => cell.column <= last && score(cell, 'id') >= 0.85);
  const first = profiles[0];
  const counts = first && first.filled > 0 && shareOf(first, 'number', 'code') > 0.9 && last > 0;
  return named?.column ?? (counts ? 0 : null);
}

interface Answers {
  readonly questions: readonly HeaderCell[];
  readonly timestamp: number | null;
  readonly asked: number;
  readonly scaled: number;
  readonly numbers: number;
}

function countAnswers(view: SheetView, layout: Layout, last: number): Answers {
  const timestamp = timestampColumn(layout, last);
  const questions = layout.cells.filter(({ column }) => column > last);
  const rows = sampleRows(layout.rows);
  const plain = timestamp !== null;
  const isNumeric = (column: number) => {
    const profile = layout.profiles[column];
    return profile !== undefined && shareOf(profile, 'number', 'percent') > 0.6;
  };
  return {
    questions,
    timestamp,
    asked: questions.filter(isQuestion).length,
    scaled: questions.filter(({ column }) => scaleShare(view, column, { rows, plain }) >= 0.5)
      .length,
    numbers: questions.filter(({ column }) => isNumeric(column)).length,
  };
}

/** True where enough columns are questions, or hold answers on a scale, for the sheet to be one of answers. */
function isSurvey(
  view: SheetView,
  { questions, timestamp, asked, scaled, numbers }: Answers,
): boolean {
  const hinted = (findHints([{ text: view.sheet, share: 1 }]).get('survey') ?? 0) > 0;
  if (timestamp === null) {
    if (questions.length < limits.questions) return false;
    if (Math.max(asked, scaled) < questions.length * 0.6) return false;
    return (asked + scaled >= limits.questions && scaled >= 2) || (hinted && scaled > 0);
  }
  if (questions.length < limits.timedQuestions) return false;
  const enough = asked + scaled >= limits.timedQuestions;
  return enough || (asked + scaled >= 1 && numbers < questions.length * 0.4);
}

function responses(view: SheetView, layout: Layout): FoundTable | null {
  const last = lastMeta(layout);
  const answers = countAnswers(view, layout, last);
  if (layout.rows.length < 2 || !isSurvey(view, answers)) return null;
  const { questions, timestamp, asked, scaled } = answers;
  const id = idColumn(layout, last);
  return {
    kind: 'survey',
    headerRow: layout.header,
    lastRow: layout.rows[layout.rows.length - 1] ?? layout.header,
    left: layout.cells[0]?.column ?? 0,
    right: questions[questions.length - 1]?.column ?? 0,
    columns: {
      ...(id === null ? {} : { id }),
      ...(timestamp === null ? {} : { timestamp }),
      questions: questions.map(({ column }) => column),
    },
    confidence: Math.min(0.95, 0.5 + 0.05 * (asked + scaled) + (timestamp === null ? 0 : 0.15)),
    why: [
      `${asked} headers are questions`,
      `${scaled} columns hold answers on a scale, yes or no`,
      ...(timestamp === null ? [] : ['a column tells when each answer was given']),
    ],
  };
}

/** A list of questions, one a row, beside their type and choices. */
function questionList({ header, cells, rows }: Layout): FoundTable | null {
  const question = cells
    .filter((cell) => score(cell, 'question') >= 0.95)
    .sort((a, b) => a.column - b.column)[0];
  const about = cells.filter((cell) => score(cell, 'choices') >= 0.5 || score(cell, 'type') >= 0.5);
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

/** Answers to a survey, one person a row, or a list of its questions; null when the sheet holds neither. */
export function findSurvey(view: SheetView, matcher: HeaderMatcher): FoundTable | null {
  for (let row = 0; row < Math.min(limits.rows, view.height); row += 1) {
    if ((view.filled[row] ?? 0) < 2) continue;
    const layout = layoutAt(view, row, matcher);
    const found = responses(view, layout) ?? questionList(layout);
    if (found) return found;
    if ((view.filled[row] ?? 0) > limits.groupCells) return null;
  }
  return null;
}
