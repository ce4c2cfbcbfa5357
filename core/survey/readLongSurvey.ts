import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { findScale, givenScale, valuesByQuestion } from './findScale.ts';
import type { Response, Survey } from './model.ts';
import { questionsOf } from './questionsOf.ts';
import type { AnswerCell } from './readAnswer.ts';
import type { SurveyColumn } from './readColumns.ts';
import { placeAt, type SurveyOptions, type SurveySource } from './surveySource.ts';
import { valueOfAnswer } from './valueOfAnswer.ts';

interface LongColumns {
  readonly respondent: SurveyColumn;
  readonly question: SurveyColumn;
  readonly answer: SurveyColumn;
  readonly team: SurveyColumn | undefined;
}

/** The columns of a list with one answer a row; null where one of them is missing. */
function longColumns(columns: readonly SurveyColumn[]): LongColumns | null {
  const of = (role: SurveyColumn['role']) => columns.find((column) => column.role === role);
  const [respondent, question, answer] = [of('respondent'), of('question'), of('answer')];
  if (!respondent || !question || !answer) return null;
  return { respondent, question, answer, team: of('team') };
}

/** One line of the list; `at` counts the questions in the order they first occur. */
interface Line {
  readonly row: number;
  readonly person: string;
  readonly at: number;
  readonly team: string | null;
  readonly cell: Cell;
  readonly answer: AnswerCell;
}

function linesOf(source: SurveySource, { respondent, question, answer, team }: LongColumns) {
  const textAt = (row: number, column: SurveyColumn | undefined) => {
    const cell = column ? cellAt(source.grid, row, column.column) : null;
    return isBlank(cell) || isErrorCell(cell) ? null : String(cell).trim();
  };
  const order = new Map<string, number>();
  const headers: string[] = [];
  const lines: Line[] = [];
  source.rows.forEach((row, index) => {
    const [person, asked] = [textAt(row, respondent), textAt(row, question)];
    const given = answer.cells[index];
    if (person === null || asked === null || !given) return;
    const at = order.get(nameKey(asked)) ?? headers.push(asked) - 1;
    order.set(nameKey(asked), at);
    const cell = cellAt(source.grid, row, answer.column);
    lines.push({ row, person: nameKey(person), at, team: textAt(row, team), cell, answer: given });
  });
  return { lines, headers };
}

/** A person's lines gathered; a question answered twice keeps its last answer. */
interface Draft extends Response {
  readonly answers: (number | null)[];
  readonly rows: number[];
}

type ReadLine = (line: Line) => { readonly value: number | null; readonly issue?: Issue };

function gather(lines: readonly Line[], questions: number, read: ReadLine) {
  const issues: Issue[] = [];
  const people = new Map<string, Draft>();
  for (const line of lines) {
    const { value, issue } = read(line);
    if (issue) issues.push(issue);
    const draft = people.get(line.person) ?? {
      ...{ row: line.row, team: line.team },
      answers: Array.from({ length: questions }, () => null),
      rows: Array.from({ length: questions }, () => line.row),
    };
    draft.answers[line.at] = value;
    draft.rows[line.at] = line.row;
    people.set(line.person, draft);
  }
  return { responses: [...people.values()], issues };
}

/** The survey in a list of respondent, question and answer; null where the columns are others. */
export function longSurvey(
  source: SurveySource,
  columns: readonly SurveyColumn[],
  { options, reversed }: SurveyOptions,
): Survey | null {
  const found = longColumns(columns);
  if (!found) return null;
  const { column } = found.answer;
  const { lines, headers } = linesOf(source, found);
  const cells: AnswerCell[][] = headers.map(() => []);
  for (const { at, answer } of lines) cells[at]?.push(answer);
  const scale = options === null ? findScale(cells) : givenScale(options, cells);
  const words = valuesByQuestion(cells, scale.options);
  const read: ReadLine = ({ row, at, cell, answer }) => {
    const place: Place = placeAt(source, row, column);
    const question = headers[at] ?? '';
    return valueOfAnswer(answer, { scale, words: words[at] ?? new Map(), place, cell, question });
  };
  return {
    ...{ sheet: source.grid.sheet, argument: source.argument, headerRow: source.headerRow },
    teamColumn: found.team?.column ?? null,
    questions: questionsOf(
      headers.map((header) => ({ column, header })),
      reversed,
    ),
    scale,
    ...gather(lines, headers.length, read),
  };
}
