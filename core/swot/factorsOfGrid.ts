import type { Issue, Place } from '../issue/issue.ts';
import { type SheetView, textAt, viewOf } from '../recognise/sheetView.ts';
import { findSwotBlocks, namesSide, type SwotBlock } from '../recognise/swotGrid.ts';
import { type Cell, describeCell, isBlank } from '../sheet/cell.ts';
import { cellNumber } from '../sheet/cellValue.ts';
import type { Grid } from '../sheet/grid.ts';
import { sheetIssues } from '../sheet/issues.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import type { Factor, FactorList } from './model.ts';
import { numberFactors } from './numberFactors.ts';

type Unnumbered = Omit<Factor, 'id'> & { readonly id: string | null };

interface Reading {
  readonly view: SheetView;
  readonly place: (row: number, column: number) => Place;
  readonly locale: string | null;
  readonly issues: Issue[];
}

const valueKeys = ['weight', 'rating'] as const;

type ValueKey = (typeof valueKeys)[number];

/** A block with the columns of its weights and ratings. */
interface ValuedBlock extends Partial<Readonly<Record<ValueKey, number>>> {
  readonly block: SwotBlock;
}

/** Columns of a block that hold weights or ratings, by the words beside its heading or in the row above. */
function valueColumns(view: SheetView, block: SwotBlock): Partial<Record<ValueKey, number>> {
  const found: Partial<Record<ValueKey, number>> = {};
  for (let column = block.column + 1; column <= block.right; column += 1) {
    for (const row of [block.row, block.first, ...rowsAbove(view, block)]) {
      const matches = matchHeader(textAt(view, row, column));
      const key = valueKeys.find((role) =>
        matches.some((match) => match.role === role && match.score >= 0.6),
      );
      if (key !== undefined && found[key] === undefined) found[key] = column;
    }
  }
  return found;
}

/** In a pile of four blocks the header may stand above the first of them. */
function rowsAbove(view: SheetView, { row }: SwotBlock): readonly number[] {
  const rows: number[] = [];
  for (let above = row - 1; above >= 0 && rows.length < 3; above -= 1) {
    if ((view.filled[above] ?? 0) >= 2) rows.push(above);
  }
  return rows;
}

/** True for a row of column titles beneath the heading of a block. */
function isTitles(view: SheetView, row: number, columns: readonly (number | undefined)[]): boolean {
  return columns.some((column) => {
    const [best] = column === undefined ? [] : matchHeader(textAt(view, row, column));
    return best !== undefined && best.score >= 0.6;
  });
}

const code = /^[SWOT][-. ]?\d{1,3}$/i;

/** "S1: Good bread" → S1 and the text; bullets and numbers in front are taken off. */
function splitLine(line: string): { readonly id: string | null; readonly text: string } {
  const match = /^([SWOT][-. ]?\d{1,3})\s*[.:)–—-]\s*(.+)$/i.exec(line);
  if (match) return { id: match[1] ?? null, text: match[2]?.trim() ?? '' };
  return { id: null, text: line.replace(/^\s*(?:[-–—•*·▪●]+|\d{1,2}[.)])\s*/, '').trim() };
}

/** Number of a cell; words and weights below zero are issues and stay missing. */
function valueAt(
  reading: Reading,
  key: ValueKey,
  { row, column }: { readonly row: number; readonly column: number | undefined },
): number | null {
  const cell: Cell = column === undefined ? null : (reading.view.cells[row]?.[column] ?? null);
  if (isBlank(cell) || column === undefined) return null;
  const { value } = cellNumber(cell, { locale: reading.locale });
  const isBelow = key === 'weight' && typeof value === 'number' && value < 0;
  if (value !== null && !isBelow) return value ?? null;
  const code = isBelow ? 'value-out-of-range' : 'cell-unreadable';
  const [place, found] = [reading.place(row, column), describeCell(cell)];
  const expected = isBelow ? 'Weight from 0' : 'a number';
  reading.issues.push(sheetIssues[code]({ place, expected, found }));
  return null;
}

function factorsInRow(
  reading: Reading,
  { block, weight, rating }: ValuedBlock,
  row: number,
): Unnumbered[] {
  const { view, place } = reading;
  const texts = Array.from({ length: block.right - block.from + 1 }, (_, index) => ({
    column: block.from + index,
    text: textAt(view, row, block.from + index),
  })).filter(({ text, column }) => text !== '' && column !== weight && column !== rating);
  const [first, second] = texts;
  if (first === undefined || namesSide(first.text)) return [];
  if (isTitles(view, row, [weight, rating])) return [];
  const named = code.test(first.text) && second !== undefined;
  const main = named ? second : first;
  const at = {
    factor: place(row, main.column),
    type: place(block.row, block.column),
    weight: place(row, weight ?? main.column),
    rating: place(row, rating ?? main.column),
  };
  const values = {
    weight: valueAt(reading, 'weight', { row, column: weight }),
    rating: valueAt(reading, 'rating', { row, column: rating }),
  };
  return main.text
    .split(/\r?\n/)
    .map(splitLine)
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ id, text }) => ({
      ...{ id: named ? first.text : id, text, type: block.type, at, typeRead: true },
      ...values,
    }));
}

/** The factors of a SWOT drawn as four headed blocks; null when the cells hold none. */
export function factorsOfGrid(
  grid: Grid,
  options: { readonly locale: string | null; readonly argument?: string },
): FactorList | null {
  const view = viewOf(grid);
  const blocks = findSwotBlocks(view);
  if (blocks.length === 0) return null;
  const { locale, argument } = options;
  const place = (row: number, column: number): Place => ({
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    ...{ row: row + grid.top, column: column + grid.left },
  });
  const reading: Reading = { view, place, locale, issues: [] };
  const factors = blocks.flatMap((block) => {
    const valued: ValuedBlock = { block, ...valueColumns(view, block) };
    const rows = Math.max(0, block.last - block.first + 1);
    return Array.from({ length: rows }, (_, index) => block.first + index).flatMap((row) =>
      factorsInRow(reading, valued, row),
    );
  });
  return { sheet: grid.sheet, factors: numberFactors(factors), issues: reading.issues };
}
