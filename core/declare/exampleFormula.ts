import { fromSerial } from '../calendar/serial.ts';
import { rangeAddress } from '../sheet/a1.ts';
import { type Cell, isErrorCell, type Matrix } from '../sheet/cell.ts';
import type { FunctionDefinition } from './defineFunction.ts';
import type { Parameter, RawArgument } from './parameter.ts';

function isMatrix(argument: RawArgument): argument is Matrix {
  return Array.isArray(argument);
}

/** A literal as a formula writes it; blank is the empty text, dates are DATE(…) so that no locale misreads them. */
export function literalText(cell: Cell | undefined, parameter?: Parameter): string {
  if (cell === null || cell === undefined) return '';
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  const date = parameter?.kind === 'date' ? fromSerial(cell) : null;
  return date ? `DATE(${date.year},${date.month},${date.day})` : String(cell);
}

/**
 * A call as one would type it, canonical spelling: `=KR_PROGRESS("increase",20,45,30)`. In place of each range
 * stands an address of its size, side by side from column A with a column between; blanks at the end are left out.
 */
export function exampleFormula(
  { name, parameters }: FunctionDefinition,
  given: readonly RawArgument[],
): string {
  const declared = Object.values(parameters);
  let left = 0;
  const texts = given.map((argument, index) => {
    if (!isMatrix(argument)) return literalText(argument, declared[index]);
    const width = argument.reduce((widest, row) => Math.max(widest, row.length), 1);
    const bottom = Math.max(0, argument.length - 1);
    const area = { top: 0, left, bottom, right: left + width - 1 };
    left += width + 1;
    return rangeAddress(area);
  });
  while (texts[texts.length - 1] === '') texts.pop();
  return `=${name}(${texts.join(',')})`;
}
