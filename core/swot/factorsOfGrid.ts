import type { Issue, Place } from '../issue/issue.ts';
import { type SheetView, textAt, viewOf } from '../recognise/sheetView.ts';
import { findSwotBlocks, isBlockTitle, namesSide, type SwotBlock } from '../recognise/swotGrid.ts';
import { type Cell, describeCell, isBlank } from '../sheet/cell.ts';
import { cellNumber } from '../sheet/cellValue.ts';
import type { Grid } from '../sheet/grid.ts';
import { sheetIssues } from '../sheet/issues.ts';
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

/** Rows that may title the columns of a block: its own, the topmost heading's, and the header of a pile above that. */
function titleRows(view: SheetView, block: SwotBlock, top: number): readonly number[] {
  let header = top - 1;
  while (header >= 0 && (view.filled[header] ?? 0) < 2) header -= 1;
  return [block.row, block.first, top, header];
}

/** Columns of a block that hold weights or ratings, by the titles over them. */
function valueColumns(
  view: SheetView,
  block: SwotBlock,
  top: number,
): Partial<Record<ValueKey, number>> {
  const found: Partial<Record<ValueKey, number>> = {};
  for (let column = block.column + 1; column <= block.right; column += 1) {
    for (const row of titleRows(view, block, top)) {
      const text = textAt(view, row, column);
      const key = valueKeys.find((role) => isBlockTitle(text, [role]));
      if (key !== undefined && found[key] === undefined) found[key] = column;
    }
  }
  return found;
}

/** True for a row of column titles beneath the heading of a block. */
function isTitles(view: SheetView, row: number, columns: readonly (number | undefined)[]): boolean {
  return columns.some(
    (column) => column !== undefined && isBlockTitle(textAt(view, row, column), valueKeys),
  );
}

const code = /^[SWOT][-. ]?\d{1,3}$/i;

/** "S1: Good bread" → S1 and the text; bullets and numbers in front are taken off. */
function splitLine(line: string): { readonly id: string | null; readonly text: string } {
  const match = /^([SWOT][-. ]?\d{1,3})(?:\s*[.:)–—-]\s*|\s+)(.+)$/i.exec(line);
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

/** The factors of one cell, a line each; bullets alone are none. */
function linesOf(text: string): readonly ReturnType<typeof splitLine>[] {
  return text
    .split(/\r?\n/)
    .map(splitLine)
    .filter((line) => /\p{L}/u.test(line.text));
}

/** The factors of one row of a block: one, or in a block that runs to the right one a cell. */
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
  const isPlainRow = block.from > block.column && weight === undefined && rating === undefined;
  const mains = isPlainRow && !named ? texts : [named ? second : first];
  const values = {
    weight: valueAt(reading, 'weight', { row, column: weight }),
    rating: valueAt(reading, 'rating', { row, column: rating }),
  };
  return mains.flatMap((main) => {
    const at = {
      factor: place(row, main.column),
      type: place(block.row, block.column),
      weight: place(row, weight ?? main.column),
      rating: place(row, rating ?? main.column),
    };
    const id = named ? first.text : null;
    return linesOf(main.text).map((line) => ({
      ...{ id: id ?? line.id, text: line.text, type: block.type, at, typeRead: true },
      ...values,
    }));
  });
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
  const top = Math.min(...blocks.map(({ row }) => row));
  const factors = blocks.flatMap((block) => {
    const valued: ValuedBlock = { block, ...valueColumns(view, block, top) };
    const rows = Math.max(0, block.last - block.first + 1);
    return Array.from({ length: rows }, (_, index) => block.first + index).flatMap((row) =>
      factorsInRow(reading, valued, row),
    );
  });
  return { sheet: grid.sheet, factors: numberFactors(factors), issues: reading.issues };
}
