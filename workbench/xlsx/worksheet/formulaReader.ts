import { cellAddress, parseRange } from '../../../core/sheet/a1.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { withoutPrefixes } from '../formula/futureFunctions.ts';
import { type FormulaPiece, splitFormula } from '../formula/references.ts';
import { shiftFormula } from '../formula/shiftFormula.ts';
import { decodeText } from '../xml/escape.ts';
import { findContent } from './cellContent.ts';

/** A formula as it stands in one cell. */
export interface ReadFormula {
  /** With its leading `=`; a cell that shares another's formula has it moved to its own place. */
  readonly text: string;
  readonly kind: 'own' | 'shared' | 'array' | 'dataTable';
  /** Group of cells that share one formula. */
  readonly group: string | null;
  /** Cells the formula answers for: all that share it (given at the first), or its array. */
  readonly area: Rectangle | null;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Reads the formulas of one sheet in file order: the cells that share a formula follow the one that has its text. */
export function formulaReader(
  prefix: string,
): (text: string, cell: PlacedCell) => ReadFormula | null {
  const masters = new Map<string, Master>();
  return (text, cell) => {
    if (cell.contentStart === cell.contentEnd) return null;
    const span = findContent(text, cell, `${prefix}f`);
    if (!span) return null;
    const attributes = text.slice(span.tag, text.indexOf('>', span.tag));
    const own = withoutPrefixes(decodeText(text.slice(span.start, span.end)));
    const kind = kindOf(attribute(attributes, 't'));
    const group = kind === 'shared' ? attribute(attributes, 'si') : null;
    const area = parseRange(attribute(attributes, 'ref') ?? '');
    if (group === null)
      return own === '' && kind === 'own' ? null : { text: `=${own}`, kind, group, area };
    return { text: sharedText(masters, { group, own, cell }), kind, group, area };
  };
}

function sharedText(
  masters: Map<string, Master>,
  { group, own, cell }: { readonly group: string; readonly own: string; readonly cell: PlacedCell },
): string {
  if (own !== '') {
    masters.set(group, { row: cell.row, column: cell.column, pieces: splitFormula(own) });
    return `=${own}`;
  }
  const master = masters.get(group);
  // A group without its first cell is damaged; the cell still must not look like a plain value.
  if (!master) return `=#REF! (${cellAddress(cell.row, cell.column)})`;
  const offset = { rows: cell.row - master.row, columns: cell.column - master.column };
  return `=${shiftFormula(master.pieces, offset)}`;
}

function kindOf(type: string | null): ReadFormula['kind'] {
  return type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'own';
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag);
  return match?.[1] ?? null;
}
