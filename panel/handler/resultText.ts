import type { Example, ResultShape } from '../../core/declare/defineFunction.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { countOf } from '../model/words.ts';
import { cellText } from './cellText.ts';

const lineOf = (row: readonly Cell[]) => row.map((cell) => cellText(cell)).join(', ');

/** The size of a table with its header; with all its rows where it comes without one. */
function tableText(rows: Matrix, shape: ResultShape): string {
  const isBare = shape.shape === 'table' && shape.headerRow === false;
  const words = isBare ? rows.map(lineOf).join('; ') : lineOf(rows[0] ?? []);
  return `${countOf(rows.length, 'row')}: ${words}`;
}

/** The example's answer in one line: a value, a table in short, or the issue it answers. */
export function resultText(result: Example['result'], shape: ResultShape): string {
  if (Array.isArray(result)) return tableText(result as Matrix, shape);
  if (typeof result === 'object' && result !== null && 'issue' in result)
    return `issue ${result.issue}`;
  return cellText(result as Cell) || 'blank';
}
