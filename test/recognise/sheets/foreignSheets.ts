import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { foreignHome } from './foreignHome.ts';
import { foreignLookalikes } from './foreignLookalikes.ts';
import { foreignOffice } from './foreignOffice.ts';

/** A made-up sheet of something Tandem has nothing to do with. */
export interface ForeignSheet {
  readonly name: string;
  readonly rows: Matrix;
}

/** A cell as a CSV file would give it: numbers as numbers. */
function cellOf(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function sheetOf(text: string): ForeignSheet {
  const [name = '', header = '', ...rows] = text.trim().split('\n');
  return { name, rows: [header.split('|'), ...rows.map((row) => row.split('|').map(cellOf))] };
}

/** Sheets of all sorts that must be told from goals, responsibilities, measures and everything else of ours. All made up. */
export const foreignSheets: readonly ForeignSheet[] =
  `${foreignOffice}\n${foreignHome}\n${foreignLookalikes}`.split(/^# /m).slice(1).map(sheetOf);
