import type { Example } from '../../core/declare/defineFunction.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { cellText } from './cellText.ts';

/** The example's answer in one line: a value, the size and header of a table, or the issue it answers. */
export function resultText(result: Example['result']): string {
  if (Array.isArray(result)) {
    const rows = result as Matrix;
    const header = (rows[0] ?? []).map((cell) => cellText(cell)).join(', ');
    return `${rows.length} rows: ${header}`;
  }
  if (typeof result === 'object' && result !== null && 'issue' in result)
    return `issue ${result.issue}`;
  return cellText(result as Cell) || 'blank';
}
