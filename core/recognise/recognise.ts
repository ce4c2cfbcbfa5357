import type { Grid } from '../sheet/grid.ts';
import { findOkrAcross, findPerspectivesAcross } from './acrossTables.ts';
import { blocksOf } from './blocks.ts';
import { findEmptyMatrix } from './emptyMatrix.ts';
import { findFitMatrix } from './fitMatrix.ts';
import { type FoundTable, toSheet } from './found.ts';
import { headerMatcher } from './headerCell.ts';
import { findHeaderRows } from './headerRows.ts';
import { recogniseBlock } from './headerTable.ts';
import { findOwnTemplate } from './ownTemplate.ts';
import { findRaciMatrices } from './raciMatrix.ts';
import { raciOfNames } from './raciNames.ts';
import { findRanking } from './rankingTable.ts';
import { viewOf } from './sheetView.ts';
import { sideBySide } from './sideBySide.ts';
import { findSureSurvey, findSurvey } from './surveyTable.ts';
import { findSwotGrid } from './swotGrid.ts';
import type { RecognisedTable } from './table.ts';
import { findTieAnswers } from './tieAnswers.ts';
import { findTiesTable } from './tiesTable.ts';

function nothing(grid: Grid): RecognisedTable {
  return {
    sheet: grid.sheet,
    range: '',
    kind: 'none',
    headerRow: null,
    columns: {},
    confidence: 0.5,
    why: ['no header, letters or layout of a known kind of table'],
  };
}

function overlaps(a: FoundTable, b: FoundTable): boolean {
  const rows = a.headerRow <= b.lastRow && b.headerRow <= a.lastRow;
  return rows && a.left <= b.right && b.left <= a.right;
}

/**
 * Finds the tables of a sheet that Tandem knows, from top to bottom: kind, header row, role of each
 * column, confidence and reasons. A sheet with none of them answers one entry of kind `none`.
 * One pass over the cells; time grows with their number.
 */
export function recognise(grid: Grid): readonly RecognisedTable[] {
  const view = viewOf(grid);
  const matcher = headerMatcher();
  const found: FoundTable[] = [...findRaciMatrices(view, matcher)];
  const survey = found.length === 0 ? findSureSurvey(view, matcher) : null;
  if (survey) found.push(survey);
  const drawn = [findFitMatrix(view), findSwotGrid(view)];
  for (const across of [...drawn, findOkrAcross(view, matcher), findPerspectivesAcross(view)]) {
    if (across && !found.some((other) => overlaps(other, across))) found.push(across);
  }
  const context = { matcher, found: [...found] };
  for (const whole of blocksOf(view, findHeaderRows(view, matcher), context)) {
    for (const block of sideBySide(view, whole, found)) {
      const table =
        raciOfNames(view, block.header, { ...block, matcher }) ?? recogniseBlock(view, block);
      if (table && !found.some((other) => overlaps(other, table))) found.push(table);
    }
  }
  const other =
    found.length === 0
      ? (findOwnTemplate(view) ??
        findTiesTable(grid, view) ??
        findEmptyMatrix(view) ??
        findTieAnswers(view, matcher) ??
        findRanking(view, matcher) ??
        findSurvey(view, matcher))
      : null;
  if (other) found.push(other);
  if (found.length === 0) return [nothing(grid)];
  return found
    .sort((a, b) => a.headerRow - b.headerRow || a.left - b.left)
    .map((table) => toSheet(view, table));
}
