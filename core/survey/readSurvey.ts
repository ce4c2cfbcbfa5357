import type { Issue } from '../issue/issue.ts';
import { type Cell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { findScale, givenScale, valuesByQuestion, type WordValues } from './findScale.ts';
import type { Question, Response, Scale, Survey } from './model.ts';
import { questionsOf } from './questionsOf.ts';
import { isAnswered, readColumns, type SurveyColumn } from './readColumns.ts';
import { longSurvey } from './readLongSurvey.ts';
import { placeAt, type SurveyOptions, type SurveySource } from './surveySource.ts';
import { valueOfAnswer } from './valueOfAnswer.ts';

function scaleOf(columns: readonly SurveyColumn[], { options }: SurveyOptions): Scale {
  const cells = columns.map((column) => column.cells);
  return options === null ? findScale(cells) : givenScale(options, cells);
}

/** Without a header the first column of words that are no answers holds the teams. */
function teamColumn(
  columns: readonly SurveyColumn[],
  { headerRow }: SurveySource,
  { options }: SurveyOptions,
): number | null {
  const named = columns.find(({ role }) => role === 'team');
  if (named || headerRow !== null) return named?.column ?? null;
  const isText = ({ cells }: SurveyColumn) => {
    const given = cells.filter(({ is }) => is !== 'missing');
    return given.length > 0 && given.every(({ is }) => is === 'word' || is === 'unreadable');
  };
  return columns.find((column) => isText(column) && !isAnswered(column, options))?.column ?? null;
}

function textOf(cell: Cell): string | null {
  return isBlank(cell) || isErrorCell(cell) ? null : String(cell).trim();
}

interface Reading {
  readonly asked: readonly SurveyColumn[];
  readonly questions: readonly Question[];
  readonly scale: Scale;
  readonly words: readonly WordValues[];
  readonly team: number | null;
}

function readResponses(source: SurveySource, reading: Reading) {
  const { asked, questions, scale, words, team } = reading;
  const issues: Issue[] = [];
  const responses: Response[] = [];
  source.rows.forEach((row, index) => {
    const answers = asked.map(({ column, cells }, at) => {
      const { value, issue } = valueOfAnswer(cells[index] ?? { is: 'missing' }, {
        scale,
        words: words[at] ?? new Map(),
        place: placeAt(source, row, column),
        cell: cellAt(source.grid, row, column),
        question: questions[at]?.text ?? '',
      });
      if (issue) issues.push(issue);
      return value;
    });
    const isEmpty = asked.every(({ cells }) => cells[index]?.is === 'missing');
    const name = team === null ? null : textOf(cellAt(source.grid, row, team));
    if (!isEmpty) responses.push({ row, team: name, answers });
  });
  return { responses, issues };
}

/**
 * Reads answers, one person a row or one answer a row. Columns of times, names and comments are left alone, and no
 * name is kept. An answer off the scale is an issue at its cell and counts as missing.
 */
export function readSurvey(source: SurveySource, options: SurveyOptions): Survey {
  const columns = readColumns(source);
  const long = longSurvey(source, columns, options);
  if (long) return long;
  const asked = columns.filter((column) => isAnswered(column, options.options));
  const team = teamColumn(columns, source, options);
  const questions = questionsOf(asked, options.reversed);
  const scale = scaleOf(asked, options);
  const cells = asked.map((column) => column.cells);
  const words = valuesByQuestion(cells, scale.options);
  const reading = { asked, questions, scale, words, team };
  return {
    sheet: source.grid.sheet,
    argument: source.argument,
    headerRow: source.headerRow,
    teamColumn: team,
    questions,
    scale,
    ...readResponses(source, reading),
  };
}
