import { matchHeader } from '../vocabulary/matchHeader.ts';
import { foldText, withoutBrackets } from '../vocabulary/normaliseText.ts';
import { type Role, type SwotType, swotTypes } from '../vocabulary/vocabulary.ts';
import { swotTypeWords, wordKey } from '../vocabulary/wordSets.ts';
import type { FoundTable } from './found.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** One of the four blocks of a SWOT drawn as a square, a row or a pile; counts from the view's corner. */
export interface SwotBlock {
  readonly type: SwotType;
  /** The cell of its heading. */
  readonly row: number;
  readonly column: number;
  /** First and last row and column of its factors. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly right: number;
}

/** Ours: a SWOT fits on a page; headings stand near the top and are short. */
const limits = { rows: 150, columns: 40, heading: 40, aside: 3 } as const;

interface Heading {
  readonly type: SwotType;
  readonly row: number;
  readonly column: number;
}

/** "Strengths (inside)", "S – Strengths:" → strength; single letters head no block. */
function headingType(text: string): SwotType | undefined {
  if (text.length > limits.heading || text.length < 3) return undefined;
  const bare = withoutBrackets(text).replace(/^\s*\p{L}\s*[-–—:.]\s*/u, '');
  return bare.trim().length < 3 ? undefined : swotTypeWords.get(wordKey(bare));
}

function isText(view: SheetView, row: number, column: number): boolean {
  return typeof view.cells[row]?.[column] === 'string';
}

function findHeadings(view: SheetView): readonly Heading[] {
  const headings: Heading[] = [];
  for (let row = 0; row < Math.min(view.height, limits.rows); row += 1) {
    for (const column of filledColumns(view, row)) {
      if (column >= limits.columns) break;
      const type = isText(view, row, column) ? headingType(textAt(view, row, column)) : undefined;
      if (type !== undefined) headings.push({ type, row, column });
    }
  }
  return headings;
}

/** "Internal", "External factors": words over two blocks that are no factor themselves. */
export function namesSide(text: string): boolean {
  const words = foldText(text).split(/\s+/);
  return (
    words.length <= limits.aside &&
    /^(?:inter|exter)n(?:al|e|a|o|as|os|es|en|er)?$/.test(words[0] ?? '')
  );
}

/** Last row before the next heading further down, and before the second of two blank rows. */
function lastRowOf(
  view: SheetView,
  heading: Heading,
  input: { right: number; below: number },
): number {
  let last = heading.row;
  for (let row = heading.row; row < input.below; row += 1) {
    const filled = filledColumns(view, row).some(
      (column) => column >= heading.column && column <= input.right,
    );
    if (filled) last = row;
    else if (row - last >= 2 && last > heading.row) break;
  }
  return last;
}

const titleRoles: readonly Role[] = ['weight', 'rating', 'evidence', 'source', 'factor'];

/** True for a column title within a block, such as "Weight": no other meaning of it is clearer. */
export function isBlockTitle(text: string, wanted: readonly Role[] = titleRoles): boolean {
  const matches = matchHeader(text);
  const best = matches[0]?.score ?? 0;
  return matches.some(({ role, score }) => wanted.includes(role) && score >= Math.max(0.6, best));
}

/** True where the factors stand to the right of the heading instead of beneath it. */
function standsBeside(
  view: SheetView,
  { row, column }: Heading,
  input: { right: number; last: number },
): boolean {
  for (let below = row + 1; below <= input.last; below += 1) {
    if (textAt(view, below, column) !== '') return false;
  }
  for (let right = column + 1; right <= input.right; right += 1) {
    const text = textAt(view, row, right);
    if (text !== '') return !isBlockTitle(text);
  }
  return input.last > row;
}

function blockOf(view: SheetView, heading: Heading, headings: readonly Heading[]): SwotBlock {
  const { type, row, column } = heading;
  const sameRow = headings.filter((other) => other.row === row && other.column > column);
  const right = Math.min(view.width, ...sameRow.map((other) => other.column)) - 1;
  const lower = headings.filter((other) => other.row > row && other.column <= right);
  const below = Math.min(view.height, ...lower.map((other) => other.row));
  const last = lastRowOf(view, heading, { right, below });
  const beside = standsBeside(view, heading, { right, last });
  const first = beside ? row : row + 1;
  return { type, row, column, first, last, from: beside ? column + 1 : column, right };
}

/** True for a list that happens to have one factor of each type: its types stand under a header of their own. */
function isList(view: SheetView, headings: readonly Heading[]): boolean {
  const [first] = headings;
  if (first === undefined || headings.some(({ column }) => column !== first.column)) return false;
  const above = matchHeader(textAt(view, first.row - 1, first.column));
  return above.some(({ role, score }) => (role === 'swotType' || role === 'type') && score >= 0.6);
}

/** True where every row names whose strengths and weaknesses they are: a comparison, not a SWOT of one's own. */
function comparesOthers(view: SheetView, headings: readonly Heading[]): boolean {
  const [first] = headings;
  if (first === undefined || headings.some(({ row }) => row !== first.row)) return false;
  return Array.from({ length: first.column }, (_, column) => column).some(
    (column) =>
      textAt(view, first.row, column) !== '' && textAt(view, first.row + 1, column) !== '',
  );
}

/**
 * The four blocks of a SWOT drawn as a square, four columns, four rows or four piles: each of the four headings
 * stands exactly once and alone in its cell. Empty when there is none.
 */
export function findSwotBlocks(view: SheetView): readonly SwotBlock[] {
  const headings = findHeadings(view);
  const all = swotTypes.every((type) => headings.filter((each) => each.type === type).length === 1);
  if (!all || isList(view, headings) || comparesOthers(view, headings)) return [];
  return headings.map((heading) => blockOf(view, heading, headings));
}

/** A drawn SWOT as a found table; null when there is none, or when nothing stands in its blocks. */
export function findSwotGrid(view: SheetView): FoundTable | null {
  const blocks = findSwotBlocks(view);
  if (blocks.every(({ first, last }) => last < first)) return null;
  const headerRow = Math.min(...blocks.map(({ row }) => row));
  return {
    kind: 'swot',
    headerRow,
    lastRow: Math.max(...blocks.map(({ row, last }) => Math.max(row, last))),
    left: Math.min(...blocks.map(({ column }) => column)),
    right: Math.max(...blocks.map(({ column, right }) => Math.max(column, right))),
    columns: { swotBlocks: [...new Set(blocks.map(({ column }) => column))].sort((a, b) => a - b) },
    confidence: 0.9,
    why: ['strengths, weaknesses, opportunities and threats head four blocks'],
  };
}
