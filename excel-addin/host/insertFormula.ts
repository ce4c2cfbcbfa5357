import { functions } from '../../core/functionCatalog.ts';
import type { InsertReply } from '../../panel/bridge.ts';

/** A canonical formula with the add-in's namespace before each of its own functions, outside of texts. */
export function withNamespace(formula: string, prefix: string): string {
  const names = new Set(functions.map(({ name }) => name));
  return formula.replace(/"(?:[^"]|"")*"|[A-Za-z_][\w.]*(?=\()/g, (piece) =>
    names.has(piece.toUpperCase()) ? prefix + piece.toUpperCase() : piece,
  );
}

/** Writes a canonical formula into the active cell and answers where that was. */
export function insertFormula(formula: string, prefix: string): Promise<InsertReply> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.formulas = [[withNamespace(formula, prefix)]];
    cell.load('address');
    await context.sync();
    return { type: 'insert', place: cell.address };
  });
}
