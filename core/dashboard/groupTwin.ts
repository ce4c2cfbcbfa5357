import { type Cell, isBlank } from '../sheet/cell.ts';

/** Texts longer than this can't stand in a formula. Source: Microsoft, Excel specifications and limits. */
const longestText = 255;

/** How spreadsheets compare texts: without regard to case. */
export function sameText(left: Cell, right: Cell): boolean {
  return String(left ?? '').toLowerCase() === String(right ?? '').toLowerCase();
}

/** The different texts of a column in the order they come; those that no formula could name are left out. */
export function distinctTexts(cells: readonly Cell[]): readonly string[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    if (isBlank(cell) || typeof cell === 'boolean' || typeof cell === 'object') return [];
    const text = String(cell);
    const key = text.toLowerCase();
    if (seen.has(key) || text.length > longestText - 1) return [];
    seen.add(key);
    return [text];
  });
}

/** A text as a criterion that only equal texts meet: `"=O-1"`; `~` keeps `*` and `?` from standing for anything. */
export function equalTo(text: string): string {
  return `"=${text.replace(/[~*?]/g, '~$&').replace(/"/g, '""')}"`;
}

/** A text within a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Twin of `COUNTIFS` over one column, or over one column and the numbers of a second. */
export function countBeside(
  keys: readonly Cell[],
  key: string,
  values: readonly Cell[] | null = null,
): number {
  return keys.filter(
    (cell, index) => sameText(cell, key) && (!values || typeof values[index] === 'number'),
  ).length;
}
