import { type HeaderCell, headerMatcher, readHeaderCells } from '../recognise/headerCell.ts';
import { viewOf } from '../recognise/sheetView.ts';
import { cellAt } from '../sheet/grid.ts';
import { isAnswerWord } from '../vocabulary/answerScales.ts';
import { type SurveyRole, surveyRole } from './columnRoles.ts';
import { type AnswerCell, readAnswer } from './readAnswer.ts';
import { headerOf, type SurveySource } from './surveySource.ts';

/** One column of a survey's sheet. */
export interface SurveyColumn {
  readonly column: number;
  readonly header: string;
  readonly role: SurveyRole | null;
  /** Its cells in the order of the source's rows. */
  readonly cells: readonly AnswerCell[];
}

/** Greatest number that may be an answer on a scale nobody named; ages, years and amounts lie above. */
const greatestAnswer = 10;

const settledRoles: Readonly<Record<string, SurveyRole>> = {
  ...{ team: 'team', department: 'team', respondent: 'respondent', person: 'respondent' },
  ...{ id: 'respondent', question: 'question', answer: 'answer' },
  ...{ timestamp: 'about', comment: 'about', note: 'about' },
};

function settledRole({ settled }: SurveySource, column: number): SurveyRole | null {
  const entry = Object.entries(settled).find(([, at]) => at === column);
  return entry ? (settledRoles[entry[0]] ?? null) : null;
}

/** Meanings of each header, read in the language most headers of the row are in. */
function meaningsOf({ grid, headerRow }: SurveySource): ReadonlyMap<number, HeaderCell['matches']> {
  if (headerRow === null) return new Map();
  const cells = readHeaderCells(viewOf(grid), headerRow - grid.top, headerMatcher());
  return new Map(cells.map(({ column, matches }) => [grid.left + column, matches]));
}

/** Every column with its role: as settled, else by its header. */
export function readColumns(source: SurveySource): readonly SurveyColumn[] {
  const meanings = meaningsOf(source);
  return source.columns.map((column) => {
    const header = headerOf(source, column);
    const cells = source.rows.map((row) => readAnswer(cellAt(source.grid, row, column)));
    return {
      column,
      header,
      role: settledRole(source, column) ?? surveyRole(meanings.get(column) ?? []),
      cells,
    };
  });
}

function mayAnswer(cell: AnswerCell, greatest: number): boolean {
  if (cell.is === 'number') return cell.value >= 0 && cell.value <= greatest;
  return cell.is === 'word' && isAnswerWord(cell.key);
}

/**
 * True where at least half of what stands in a column without another role may answer on a scale: of `options` options,
 * where somebody said how many, else of up to ten.
 */
export function isAnswered({ role, cells }: SurveyColumn, options: number | null): boolean {
  if (role !== null) return false;
  const greatest = Math.max(greatestAnswer, options ?? 0);
  const given = cells.filter(({ is }) => is !== 'missing');
  return (
    given.length > 0 && given.filter((cell) => mayAnswer(cell, greatest)).length * 2 >= given.length
  );
}
