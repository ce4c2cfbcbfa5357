import { insertFormula as insert } from '../host/insertFormula.ts';
import { sheetsHost } from '../host/sheetsHost.ts';
import { parseEdits, parseNeeds } from './checkMessage.ts';

/** Reads what the sidebar needs. One JSON text each way: the wire drops dates and what is undefined. */
export function readSpreadsheet(needs: string): string {
  return JSON.stringify(sheetsHost.read(parseNeeds(needs)));
}

/** Applies the sidebar's edits and answers the receipt. */
export function applyToSpreadsheet(edits: string): string {
  return JSON.stringify(sheetsHost.apply(parseEdits(edits)));
}

/** Puts a formula into the active cell and answers the cell's place. */
export function insertFormula(formula: string): string {
  return JSON.stringify(insert(formula));
}
