import { formulaLocale } from '../cells/formulaLocale.ts';

/** Writes a canonical formula into the active cell and answers where that was, such as `OKRs!B7`. */
export function insertFormula(formula: string): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { toLocal } = formulaLocale(spreadsheet.getSpreadsheetLocale());
  const cell = spreadsheet.getActiveCell();
  cell.setFormula(toLocal(formula));
  return `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
}
