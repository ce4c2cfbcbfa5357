import { matchHeader } from '../vocabulary/matchHeader.ts';
import { fitElementWords, wordKey } from '../vocabulary/wordSets.ts';
import { fitCodeOf } from './fitCode.ts';
import type { FoundTable } from './found.ts';
import { findHints } from './hints.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** Ours: fewer elements than four make no matrix worth the name; a page holds no more than forty. */
const limits = { rows: 40, least: 4, most: 40, name: 40, known: 0.5, codes: 0.6 } as const;

/** A square of elements against themselves; counts from the view's corner. */
export interface FitSquare {
  readonly headerRow: number;
  readonly labelColumn: number;
  /** The same elements along both sides: where each has its row and its column. */
  readonly elements: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
}

/** Keys of texts, each worked out once: the same element under any of its names, "People" as "Human capital". */
type KeyOf = (text: string) => string;

function rememberKeys(): KeyOf {
  const known = new Map<string, string>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const key = wordKey(text);
    const element = fitElementWords.get(key) ?? key;
    known.set(text, element);
    return element;
  };
}

/** Where each name first stands below the header in a column. */
function rowsByKey(
  view: SheetView,
  { header, column }: { readonly header: number; readonly column: number },
  keyOf: KeyOf,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = header + 1; row < Math.min(view.height, header + 2 * limits.most); row += 1) {
    const text = textAt(view, row, column);
    const key = text.length > limits.name ? '' : keyOf(text);
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function squareAt(view: SheetView, headerRow: number, keyOf: KeyOf): FitSquare | null {
  const filled = filledColumns(view, headerRow);
  if (filled.length < limits.least || filled.length > limits.most) return null;
  for (const labelColumn of [(filled[0] ?? 0) - 1, filled[0] ?? 0]) {
    if (labelColumn < 0) continue;
    const rows = rowsByKey(view, { header: headerRow, column: labelColumn }, keyOf);
    if (rows.size < limits.least) continue;
    const seen = new Set<string>();
    const elements = filled.flatMap((column) => {
      const name = textAt(view, headerRow, column);
      const key = name.length > limits.name ? '' : keyOf(name);
      const row = rows.get(key);
      if (column <= labelColumn || row === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ name, row, column }];
    });
    if (elements.length >= limits.least) return { headerRow, labelColumn, elements };
  }
  return null;
}

/** The first square of a sheet with the same names along both sides; null when there is none. */
export function findFitSquare(view: SheetView): FitSquare | null {
  const keyOf = rememberKeys();
  for (let row = 0; row < Math.min(view.height, limits.rows); row += 1) {
    const square = squareAt(view, row, keyOf);
    if (square) return square;
  }
  return null;
}

/** Share of the filled cells off the diagonal that say how two elements fit; 1 where none is filled. */
function codeShare(view: SheetView, { elements }: FitSquare): number {
  const cells = elements.flatMap(({ row }, index) =>
    elements
      .filter((_, other) => other !== index)
      .map(({ column }) => fitCodeOf(view.cells[row]?.[column] ?? null)),
  );
  const filled = cells.filter((code) => code !== undefined);
  const told = filled.filter((code) => code !== null);
  return filled.length === 0 ? 1 : told.length / filled.length;
}

function isAnnounced(view: SheetView, { headerRow }: FitSquare): boolean {
  const above = view.texts
    .slice(0, headerRow)
    .flat()
    .filter((text) => text !== '');
  const hints = findHints([view.sheet, ...above].map((text) => ({ text, share: 1 })));
  return (hints.get('fit') ?? 0) >= 0.7;
}

/** The note column of a matrix: headed by a word for notes, right of the elements. */
function noteColumn(view: SheetView, { headerRow, elements }: FitSquare): number | null {
  const last = Math.max(...elements.map(({ column }) => column));
  const isNote = (column: number) =>
    matchHeader(textAt(view, headerRow, column)).some(
      ({ role, score }) => ['note', 'comment', 'reason'].includes(role) && score >= 0.6,
    );
  return filledColumns(view, headerRow).find((column) => column > last && isNote(column)) ?? null;
}

/**
 * A matrix of how the elements of an organisation fit each other, told by the same names along both sides: half
 * of them or more are elements such as strategy, structure and culture, or a title announces it.
 */
export function findFitMatrix(view: SheetView): FoundTable | null {
  const square = findFitSquare(view);
  if (square === null || codeShare(view, square) < limits.codes) return null;
  const { headerRow, labelColumn, elements } = square;
  const known = elements.filter(({ name }) => fitElementWords.has(wordKey(name)));
  const share = known.length / elements.length;
  if (share < limits.known && !isAnnounced(view, square)) return null;
  const note = noteColumn(view, square);
  const columns = elements.map(({ column }) => column);
  return {
    kind: 'fit',
    headerRow,
    lastRow: Math.max(...elements.map(({ row }) => row)),
    left: labelColumn,
    right: Math.max(...columns, note ?? 0),
    columns: { element: labelColumn, elements: columns, ...(note === null ? {} : { note }) },
    confidence: 0.7 + 0.3 * share,
    why: [`${elements.length} elements stand along both sides`],
  };
}
