import { holdersOf } from '../../raci/model.ts';
import type { Edit } from '../../sheet/edit.ts';
import { cellAt } from '../../sheet/grid.ts';
import type { Facts } from '../derailers/model.ts';
import type { LinkedMatrix, LinkedTask, Part } from '../raciJoins/readRaci.ts';

/** The one who does a task nobody is accountable for; null where several do, or that person has another part as well. */
function onlyDoer({ task, responsible }: LinkedTask, { variant }: LinkedMatrix): Part | null {
  if (holdersOf(task, variant.accountable).length > 0) return null;
  const [doer] = responsible;
  return holdersOf(task, variant.responsible).length === 1 && doer ? doer : null;
}

/**
 * Where nobody is accountable and exactly one person does the task, that person is proposed for both: the cell that
 * holds the letter of doing takes the other beside it. Cells that hold anything but the letter are left alone.
 */
export function accountableDoers({ matrices, inputs }: Facts): readonly Edit[] {
  const grids = new Map(inputs.map(({ grid }) => [grid.sheet, grid]));
  return matrices.flatMap((matrix) => {
    const { accountable, responsible } = matrix.variant;
    const grid = grids.get(matrix.sheet);
    if (!grid) return [];
    return matrix.tasks.flatMap((linked): Edit[] => {
      const { row, column } = onlyDoer(linked, matrix)?.place ?? {};
      if (row === undefined || column === undefined) return [];
      const value = cellAt(grid, row, column);
      const formula = grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
      if (formula !== null || typeof value !== 'string' || value.trim() !== responsible) return [];
      const after = { value: `${accountable}/${responsible}`, formula: null };
      return [
        { kind: 'cell', sheet: grid.sheet, row, column, before: { value, formula: null }, after },
      ];
    });
  });
}
