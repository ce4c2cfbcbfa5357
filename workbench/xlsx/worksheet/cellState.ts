import type { Cell } from '../../../core/sheet/cell.ts';
import type { ValueContext } from './cellContent.ts';
import { readValue } from './cellContent.ts';
import { draftRow } from './draftRow.ts';
import { formulaGroups } from './formulaGroups.ts';
import { formulaReader } from './formulaReader.ts';
import { type ScannedCell, scanCells } from './scanCells.ts';
import type { Worksheet } from './worksheet.ts';

/** A cell as it is now. */
export interface CellState {
  readonly value: Cell;
  readonly formula: string | null;
  /** Group of the shared formula it takes part in. */
  readonly group: string | null;
  readonly style: number;
  /** True for the cells of dynamic arrays. */
  readonly metadata: boolean;
  /** The raw element; empty when the cell does not exist. */
  readonly xml: string;
}

const blank: CellState = {
  value: null,
  formula: null,
  group: null,
  style: 0,
  metadata: false,
  xml: '',
};

/** Reads one cell, edits that are waiting included. */
export function cellState(
  worksheet: Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  context: ValueContext,
): CellState {
  const xml = draftRow(worksheet, row).cells.get(column);
  if (xml === undefined) return blank;
  const cell = scanOne(xml, worksheet.prefix);
  const formula = formulaReader(worksheet.prefix)(xml, { ...cell, row, column });
  return {
    value: readValue(xml, cell, context),
    formula: sharedFormula(worksheet, { row, column }, formula?.group) ?? formula?.text ?? null,
    group: formula?.group ?? null,
    style: cell.style,
    metadata: cell.metadata,
    xml,
  };
}

function scanOne(xml: string, prefix: string): ScannedCell {
  let found: ScannedCell | null = null;
  scanCells(xml, { prefix }, (cell) => {
    found = { ...cell };
  });
  return (
    found ?? {
      ...blank,
      type: 'n',
      row: 0,
      column: 0,
      start: 0,
      end: 0,
      contentStart: 0,
      contentEnd: 0,
    }
  );
}

function sharedFormula(
  worksheet: Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  group: string | null | undefined,
): string | null {
  if (group === null || group === undefined) return null;
  const members = formulaGroups(worksheet).shared.get(group) ?? [];
  const member = members.find((one) => one.row === row && one.column === column);
  return member?.formula ?? null;
}
