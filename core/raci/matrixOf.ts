import { fail, type Outcome } from '../issue/outcome.ts';
import { type Grid, gridWidth } from '../sheet/grid.ts';
import { raciIssues } from './issues.ts';
import { locateMatrix } from './locateMatrix.ts';
import type { RaciMatrix } from './model.ts';
import { readMatrix, type VariantWish } from './readMatrix.ts';

/** Reads a range as a responsibility matrix; fails when it holds none. */
export function matrixOf(
  grid: Grid,
  options: { readonly variant: VariantWish; readonly hasHeader: boolean | null },
): Outcome<RaciMatrix> {
  const located = locateMatrix(grid, options.hasHeader);
  if (located) return readMatrix(located, options.variant);
  return fail(
    raciIssues['raci-not-found']({
      place: { argument: 'matrix' },
      expected:
        'tasks in the first column and letters such as R, A, C, I in the columns beside it, or names under such headers',
      found: `${grid.rows.length} × ${gridWidth(grid)} cells without them`,
    }),
  );
}
