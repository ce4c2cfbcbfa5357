import type { Cell } from '../../core/sheet/cell.ts';
import { isErrorCell } from '../../core/sheet/cell.ts';
import type { CellEdit } from '../../core/sheet/edit.ts';
import { groupCells } from '../../core/sheet/groupCells.ts';
import { rangeOf } from './ranges.ts';

/** Texts that Excel would take for a formula, a number, a percentage, a date or a truth value when typed. */
const typedOtherwise =
  /^[=+\-@']|^[\s\d.,:;/%()$€£¥+-]*\d[\s\d.,:;/%()$€£¥+-]*(e[+-]?\d+)?$|^(true|false)$|^#/i;

/** A text stays the text it is: what Excel would read as something else gets the apostrophe that says so. */
function inputOf(value: Cell): string | number | boolean {
  if (value === null) return '';
  if (isErrorCell(value)) return `=${value.error}`;
  if (typeof value !== 'string') return value;
  return typedOtherwise.test(value) ? `'${value}` : value;
}

function inputOfEdit({ after }: CellEdit): string | number | boolean {
  return after.formula ?? inputOf(after.value);
}

type ByPlace = ReadonlyMap<string, CellEdit>;

function editAt(edits: ByPlace, row: number, column: number): CellEdit {
  const edit = edits.get(`${row},${column}`);
  if (!edit) throw new RangeError('a rectangle to write holds a cell that is not to be written');
  return edit;
}

function writeInputs(sheet: Excel.Worksheet, edits: ByPlace): void {
  for (const area of groupCells([...edits.values()])) {
    const inputs: (string | number | boolean)[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: (string | number | boolean)[] = [];
      for (let column = area.left; column <= area.right; column++) {
        line.push(inputOfEdit(editAt(edits, row, column)));
      }
      inputs.push(line);
    }
    rangeOf(sheet, area).formulas = inputs;
  }
}

/** One format a rectangle: Excel spreads a single format over the whole range. */
function writeFormats(sheet: Excel.Worksheet, edits: ByPlace): void {
  const byFormat = new Map<string, CellEdit[]>();
  for (const edit of edits.values()) {
    const { format } = edit.after;
    if (format === undefined) continue;
    byFormat.set(format, [...(byFormat.get(format) ?? []), edit]);
  }
  for (const [format, places] of byFormat) {
    for (const area of groupCells(places)) rangeOf(sheet, area).numberFormat = [[format]];
  }
}

/** Queues the cells of one sheet: exactly those, formats before contents so that Excel adds none of its own. */
export function writeCells(sheet: Excel.Worksheet, edits: readonly CellEdit[]): void {
  const byPlace = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit] as const));
  writeFormats(sheet, byPlace);
  writeInputs(sheet, byPlace);
}
