import { answerList } from './answerList.ts';
import { ratedShare, scaleShare } from './answerShares.ts';
import { type ColumnProfile, sampleRows, shareOf } from './columnProfile.ts';
import type { FoundTable } from './found.ts';
import type { HeaderCell, HeaderMatcher } from './headerCell.ts';
import { findHints } from './hints.ts';
import { questionList } from './questionList.ts';
import type { SheetView } from './sheetView.ts';
import { isQuestion, roleScore, type SurveyLayout, surveyLayoutAt } from './surveyLayout.ts';

/** Ours, from looking at exports of form services. */
const limits = {
  /** Rows from the top among which the header is looked for. */
  rows: 12,
  /** Least number of questions, and with a column of times. */
  questions: 3,
  timedQuestions: 2,
  /** A row of more cells than this is the header; one of fewer may be a title or a row of groups. */
  groupCells: 2,
  /** Columns of a response before the questions begin: id, times, address, name. */
  metaColumns: 6,
  /** Questions answered in numbers, with nothing else to tell a survey by; least number of people then. */
  ratedQuestions: 3,
  ratedRows: 4,
  /** Questions in the header of a survey nobody answered yet. */
  emptyQuestions: 5,
} as const;

const metaRoles = ['id', 'timestamp', 'respondent', 'person', 'startDate', 'end'] as const;

function isMeta(cell: HeaderCell, profile: ColumnProfile): boolean {
  if (isQuestion(cell)) return false;
  if (shareOf(profile, 'moment') > 0.5) return true;
  return metaRoles.some((role) => roleScore(cell, role) >= 0.85);
}

/** The last of the leading columns that tell who answered and when; -1 when there is none. */
function lastMeta({ cells, profiles }: SurveyLayout): number {
  let last = -1;
  for (const cell of cells) {
    const profile = profiles[cell.column];
    if (cell.column > last + limits.metaColumns) break;
    if (profile && isMeta(cell, profile)) last = cell.column;
  }
  return last;
}

function timestampColumn({ profiles, cells }: SurveyLayout, last: number): number | null {
  const named = cells.find((cell) => cell.column <= last && roleScore(cell, 'timestamp') >= 0.85);
  const timed = profiles.find(
    (profile) => profile.column <= last && shareOf(profile, 'moment') > 0.5,
  );
  return timed?.column ?? named?.column ?? null;
}

function idColumn({ profiles, cells }: SurveyLayout, last: number): number | null {
  const named = cells.find((cell) => cell.column <= last && roleScore(cell, 'id') >= 0.85);
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
  /** Questions answered in small whole numbers. */
  readonly rated: number;
  /** Of those, with a sentence as header. */
  readonly ratedSentences: number;
  /** Questions with a sentence as header, answered in small numbers or in words of a scale. */
  readonly answeredSentences: number;
}

function countAnswers(view: SheetView, layout: SurveyLayout, last: number): Answers {
  const timestamp = timestampColumn(layout, last);
  const questions = layout.cells.filter(({ column }) => column > last);
  const rows = sampleRows(layout.rows);
  const plain = timestamp !== null;
  const scaled = questions.filter(({ column }) => scaleShare(view, column, { rows, plain }) >= 0.5);
  const rated = questions.filter(({ column }) => ratedShare(view, column, rows) >= 0.8);
  const isNumeric = (column: number) => {
    const profile = layout.profiles[column];
    return profile !== undefined && shareOf(profile, 'number', 'percent') > 0.6;
  };
  return {
    questions,
    timestamp,
    asked: questions.filter(isQuestion).length,
    scaled: scaled.length,
    numbers: questions.filter(({ column }) => isNumeric(column)).length,
    rated: rated.length,
    ratedSentences: rated.filter(isQuestion).length,
    answeredSentences: questions.filter(
      (cell) => isQuestion(cell) && (rated.includes(cell) || scaled.includes(cell)),
    ).length,
  };
}

/** True where the sheet's name or a title above speaks of a survey. */
function isTitled(view: SheetView, header: number): boolean {
  const titles = [view.sheet, ...view.texts.slice(0, header).map((row) => row.join(' ').trim())];
  const hints = findHints(titles.map((text) => ({ text, share: 1 })));
  return (hints.get('survey') ?? 0) > 0;
}

/** True where several questions are answered in small numbers and their headers are sentences or a title says so. */
function isRated(
  view: SheetView,
  { header, rows }: SurveyLayout,
  { questions, rated, ratedSentences }: Answers,
): boolean {
  if (rated < limits.ratedQuestions || rated < questions.length * 0.6) return false;
  if (rows.length < limits.ratedRows) return false;
  return ratedSentences >= limits.ratedQuestions || isTitled(view, header);
}

/** True for a survey that nobody has answered yet. */
function isUnanswered(
  view: SheetView,
  { header, rows }: SurveyLayout,
  { asked }: Answers,
): boolean {
  return rows.length === 0 && asked >= limits.emptyQuestions && isTitled(view, header);
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

/** Team and comment, where a header of their own says so. */
function aboutColumns(questions: readonly HeaderCell[]): Readonly<Record<string, number>> {
  const columns: Record<string, number> = {};
  for (const role of ['team', 'comment']) {
    const cell = questions.find((each) => !isQuestion(each) && roleScore(each, role) >= 0.95);
    if (cell) columns[role] = cell.column;
  }
  return columns;
}

function responses(view: SheetView, layout: SurveyLayout): FoundTable | null {
  const last = lastMeta(layout);
  const answers = countAnswers(view, layout, last);
  const isAsked = layout.rows.length >= 2 && isSurvey(view, answers);
  if (!isAsked && !isRated(view, layout, answers) && !isUnanswered(view, layout, answers))
    return null;
  const { questions, timestamp, asked, scaled } = answers;
  const id = idColumn(layout, last);
  const about = aboutColumns(questions);
  const isAbout = new Set(Object.values(about));
  return {
    kind: 'survey',
    headerRow: layout.header,
    lastRow: layout.rows[layout.rows.length - 1] ?? layout.header,
    left: layout.cells[0]?.column ?? 0,
    right: questions[questions.length - 1]?.column ?? 0,
    columns: {
      ...(id === null ? {} : { id }),
      ...(timestamp === null ? {} : { timestamp }),
      ...about,
      questions: questions.map(({ column }) => column).filter((column) => !isAbout.has(column)),
    },
    confidence: Math.min(0.95, 0.5 + 0.05 * (asked + scaled) + (timestamp === null ? 0 : 0.15)),
    why: [
      `${asked} headers are questions`,
      `${scaled} columns hold answers on a scale, yes or no`,
      ...(timestamp === null ? [] : ['a column tells when each answer was given']),
    ],
  };
}

/** True where most headers are sentences answered on a scale: no other kind of table has those. */
function isSure({ rows }: SurveyLayout, { questions, answeredSentences }: Answers): boolean {
  const enough = answeredSentences >= Math.max(limits.questions, questions.length * 0.6);
  return enough && rows.length >= limits.ratedRows;
}

/**
 * A survey whose questions are sentences answered on a scale: to be looked for before other kinds, whose header words
 * ("plan", "week") such sentences hold by chance.
 */
export function findSureSurvey(view: SheetView, matcher: HeaderMatcher): FoundTable | null {
  for (let row = 0; row < Math.min(limits.rows, view.height); row += 1) {
    if ((view.filled[row] ?? 0) <= limits.groupCells) continue;
    const layout = surveyLayoutAt(view, row, matcher);
    const answers = countAnswers(view, layout, lastMeta(layout));
    return isSure(layout, answers) ? responses(view, layout) : null;
  }
  return null;
}

/** Answers to a survey, one person a row, or a list of its questions; null when the sheet holds neither. */
export function findSurvey(view: SheetView, matcher: HeaderMatcher): FoundTable | null {
  for (let row = 0; row < Math.min(limits.rows, view.height); row += 1) {
    if ((view.filled[row] ?? 0) < 2) continue;
    const layout = surveyLayoutAt(view, row, matcher);
    const found = responses(view, layout) ?? answerList(view, layout) ?? questionList(layout);
    if (found) return found;
    if ((view.filled[row] ?? 0) > limits.groupCells) return null;
  }
  return null;
}
