import { fromSerial } from '../../core/calendar/serial.ts';
import type { Example, FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { Parameter } from '../../core/declare/parameter.ts';
import { columnLetters } from '../../core/issue/describe.ts';
import { type Cell, isErrorCell, type Matrix } from '../../core/sheet/cell.ts';
import { cellText } from './cellText.ts';

/** A literal as a formula writes it, canonical spelling; dates as DATE(…), so that no locale misreads them. */
export function argumentText(cell: Cell, parameter?: Parameter): string {
  if (cell === null) return '';
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  const date = parameter?.kind === 'date' ? fromSerial(cell) : null;
  return date ? `DATE(${date.year},${date.month},${date.day})` : String(cell);
}

/** A range of the example's size that begins in A1, as if its cells stood there. */
function rangeText(rows: Matrix): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return `A1:${columnLetters(width - 1)}${Math.max(1, rows.length)}`;
}

/** An example as a formula; ranges stand as addresses, arguments left out at the end are left out. */
export function exampleFormula(definition: FunctionDefinition, example: Example): string {
  const parameters = Object.values(definition.parameters);
  const texts = example.arguments.map((raw, index) =>
    Array.isArray(raw)
      ? rangeText(raw as Matrix)
      : argumentText((raw ?? null) as Cell, parameters[index]),
  );
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=${definition.name}(${texts.join(',')})`;
}

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
