import type { Place } from '../../issue/issue.ts';
import { parseRange } from '../../sheet/a1.ts';

/** `Sheet!B2`, `'My sheet'!B2:C9`: the sheet, then its cells. */
const reference =
  /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_. -]+))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)/u;

/** The first cell an evidence text names; null where it names none. */
export function evidencePlace(text: string | null): Place | null {
  const match = reference.exec(text ?? '');
  const [, quoted, bare, cells = ''] = match ?? [];
  const sheet = quoted === undefined ? bare?.trim() : quoted.replace(/''/g, "'");
  const range = parseRange(cells.replace(/\$/g, ''));
  if (sheet === undefined || range === null) return null;
  return { sheet, row: range.top, column: range.left };
}
