import type { HeaderCell } from './headerCell.ts';

/** Score of a header that is a word of the role and nothing else. */
const ownWord = 0.95;

/** Values that are written down beside the value one starts from. */
const values: readonly string[] = ['target', 'current', 'actual', 'stretch', 'commit'];

/**
 * True where the header right of this column is plainly a value: "Start | Target | Current" begins with a value,
 * "Start | End" with a date. It decides only where nothing stands in the column.
 */
export function startsAValue(cells: readonly HeaderCell[], column: number): boolean {
  const next = cells.filter((cell) => cell.column > column).sort((a, b) => a.column - b.column)[0];
  return (
    next?.matches.some(({ role, score }) => values.includes(role) && score >= ownWord) === true
  );
}
