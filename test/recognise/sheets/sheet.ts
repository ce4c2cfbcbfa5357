import type { Cell } from '../../../core/sheet/cell.ts';
import { type Grid, gridOf } from '../../../core/sheet/grid.ts';

/** A made-up sheet with what a careful reader sees in it. */
export interface LabelledSheet {
  readonly name: string;
  /** One line a row, cells divided by `|`; a backslash and n is a line break inside a cell. */
  readonly text: string;
  readonly kind: string;
  readonly headerRow: number | null;
  readonly columns?: Readonly<Record<string, number | readonly number[]>>;
  readonly objectiveAt?: string;
  readonly blocks?: number;
}

/** Cells of a sheet written as text. */
export function cellsOf(text: string): Cell[][] {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) =>
      line.split('|').map((cell) => {
        const trimmed = cell.trim().replace(/\\n/g, '\n');
        return trimmed === '' ? null : trimmed;
      }),
    );
}

export function gridOfSheet({ name, text }: LabelledSheet): Grid {
  return gridOf(cellsOf(text), name);
}
