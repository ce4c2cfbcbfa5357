import type { CellEdit } from '../../core/sheet/edit.ts';
import { groupCells } from '../../core/sheet/groupCells.ts';
import type { FormulaLocale } from '../cells/formulaLocale.ts';
import { inputOf } from '../cells/inputOf.ts';
import { rangeOf } from './makeRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ByPlace = ReadonlyMap<string, CellEdit>;

function inputAt(edits: ByPlace, place: string, formulas: FormulaLocale) {
  const edit = edits.get(place);
  if (!edit) throw new RangeError('a rectangle to write holds a cell that is not to be written');
  const { formula, value } = edit.after;
  return formula === null ? inputOf(value) : formulas.toLocal(formula);
}

function writeInputs(sheet: Sheet, edits: ByPlace, formulas: FormulaLocale): void {
  for (const area of groupCells([...edits.values()])) {
    const inputs: (string | number | boolean)[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: (string | number | boolean)[] = [];
      for (let column = area.left; column <= area.right; column++) {
        line.push(inputAt(edits, `${row},${column}`, formulas));
      }
      inputs.push(line);
    }
    rangeOf(sheet, area).setValues(inputs);
  }
}

/** One call a rectangle of equal format. */
function writeFormats(sheet: Sheet, edits: ByPlace): void {
  const byFormat = new Map<string, CellEdit[]>();
  for (const edit of edits.values()) {
    const { format } = edit.after;
    if (format === undefined) continue;
    const list = byFormat.get(format);
    if (list) list.push(edit);
    else byFormat.set(format, [edit]);
  }
  for (const [format, places] of byFormat) {
    for (const area of groupCells(places)) rangeOf(sheet, area).setNumberFormat(format);
  }
}

/** Writes the cells of one sheet: exactly those, formats first so that a number is not shown as a date in between. */
export function writeCells(
  sheet: Sheet,
  edits: readonly CellEdit[],
  formulas: FormulaLocale,
): void {
  const byPlace = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit] as const));
  writeFormats(sheet, byPlace);
  writeInputs(sheet, byPlace, formulas);
}
