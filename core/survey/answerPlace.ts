import type { Place } from '../issue/issue.ts';
import type { Response, Survey } from './model.ts';

/** The cell of one answer. */
export function answerPlace(
  { sheet, argument, questions }: Survey,
  { row, rows }: Response,
  question: number,
): Place {
  const column = questions[question]?.column;
  return {
    ...(sheet === '' ? {} : { sheet }),
    ...(argument === undefined ? {} : { argument }),
    row: rows?.[question] ?? row,
    ...(column === undefined ? {} : { column }),
  };
}

/** The header of a column of a survey. */
export function headerPlace({ sheet, headerRow }: Survey, column: number | null): Place {
  return {
    ...(sheet === '' ? {} : { sheet }),
    ...(headerRow === null ? {} : { row: headerRow }),
    ...(column === null ? {} : { column }),
  };
}
