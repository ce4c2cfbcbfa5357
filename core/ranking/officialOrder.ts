import { isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';

/** Least score of a word to be a header rather than a priority. */
const sure = 0.9;

function isHeaderWord(text: string): boolean {
  const [best] = matchHeader(text);
  return best !== undefined && best.score >= sure;
}

/**
 * Official priorities of a range in their order: the first text of each row, sorted by the first number beside it where
 * every row has one. A first row of header words is passed over.
 */
export function officialOrder({ rows }: Grid): readonly string[] {
  const lines = rows.flatMap((cells) => {
    const text = cells.find((cell) => typeof cell === 'string' && !isBlank(cell));
    const rank = cells.find((cell) => typeof cell === 'number');
    return typeof text === 'string'
      ? [{ text: text.trim(), rank: typeof rank === 'number' ? rank : null }]
      : [];
  });
  const [first, ...rest] = lines;
  const hasRanks = rest.some(({ rank }) => rank !== null);
  const isHeader =
    first !== undefined &&
    rest.length > 0 &&
    isHeaderWord(first.text) &&
    (!hasRanks || first.rank === null);
  const listed = isHeader ? rest : lines;
  if (!listed.every(({ rank }) => rank !== null)) return listed.map(({ text }) => text);
  return [...listed].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ text }) => text);
}
