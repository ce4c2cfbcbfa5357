import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { rangeAddress } from '../../core/sheet/a1.ts';
import { type Cell, isErrorCell, type Matrix } from '../../core/sheet/cell.ts';

function isMatrix(argument: RawArgument): argument is Matrix {
  return Array.isArray(argument);
}

function literal(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/**
 * A call as one would type it, with an address of the right size in place of each range, side by side from
 * column A: `KR_PROGRESS(20,45,30)`, `OKR_SCORE(A1:E9)`.
 */
export function exampleFormula(name: string, given: readonly RawArgument[]): string {
  let left = 0;
  const texts = given.map((argument) => {
    if (!isMatrix(argument)) return literal(argument);
    const width = argument.reduce((widest, row) => Math.max(widest, row.length), 1);
    const area = { top: 0, left, bottom: argument.length - 1, right: left + width - 1 };
    left += width + 1;
    return rangeAddress(area);
  });
  return `${name}(${texts.join(',')})`;
}

/** The first example that answers a value, as a formula; undefined when there is none. */
export function firstExample({ name, examples }: FunctionDefinition): string | undefined {
  const answering = examples.find(({ result }) => !isIssue(result));
  return answering ? `=${exampleFormula(name, answering.arguments)}` : undefined;
}

function isIssue(result: FunctionDefinition['examples'][number]['result']): boolean {
  return typeof result === 'object' && result !== null && 'issue' in result;
}
