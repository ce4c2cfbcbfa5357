import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import type { Cell } from '../sheet/cell.ts';
import { chooseVariant } from './chooseVariant.ts';
import { raciIssues } from './issues.ts';
import type { LetterLayout, LocatedMatrix, NameLayout } from './layout.ts';
import type { RaciMatrix } from './model.ts';
import { placeMaker } from './placeMaker.ts';
import { readLetterMatrix } from './readLetterMatrix.ts';
import { readNameMatrix } from './readNameMatrix.ts';
import { type Variant, type VariantId, variantOf, variants, variantWords } from './variants.ts';

/** A variant by its id, or the one that fits the matrix best. */
export type VariantWish = VariantId | 'auto';

/** Distinct texts in the people's cells with how often each occurs. */
function textCounts({ grid, layout }: LocatedMatrix<LetterLayout>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const columns = layout.people.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index - grid.left),
  );
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const cells: readonly Cell[] = grid.rows[row - grid.top] ?? [];
    for (const column of columns) {
      const cell = cells[column];
      if (typeof cell === 'string') counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return counts;
}

/** The variant whose letters the role columns stand for; of several the first. */
function variantOfRoles({ roles }: NameLayout): Variant {
  const letters = roles.map(({ letter }) => letter);
  const fits = variants.find((variant) =>
    letters.every((letter) => variant.letters.some((known) => known.letter === letter)),
  );
  return fits ?? variantOf('RACI');
}

function readNames(located: LocatedMatrix<NameLayout>, wish: VariantWish): Outcome<RaciMatrix> {
  const variant = wish === 'auto' ? variantOfRoles(located.layout) : variantOf(wish);
  const known = new Set(variant.letters.map(({ letter }) => letter));
  const roles = located.layout.roles.filter(({ letter }) => known.has(letter));
  return succeed(readNameMatrix({ ...located, layout: { ...located.layout, roles } }, variant));
}

function readLetters(located: LocatedMatrix<LetterLayout>, wish: VariantWish): Outcome<RaciMatrix> {
  if (wish !== 'auto') return succeed(readLetterMatrix(located, variantOf(wish)));
  const { variant, clear, seen } = chooseVariant(textCounts(located));
  if (clear) return succeed(readLetterMatrix(located, variant));
  const place = placeMaker(located.grid, located.tasksAcross);
  return fail(
    raciIssues['raci-variant-unclear']({
      place: place(located.layout.headerRow ?? located.layout.firstRow, located.layout.taskColumn),
      expected: `letters such as ${variantWords(variantOf('RACI'))}`,
      found: seen.join(', '),
    }),
  );
}

/** Reads a located matrix; fails when its letters are those of no variant. */
export function readMatrix(located: LocatedMatrix, wish: VariantWish): Outcome<RaciMatrix> {
  const { grid, layout, tasksAcross } = located;
  return layout.kind === 'names'
    ? readNames({ grid, layout, tasksAcross }, wish)
    : readLetters({ grid, layout, tasksAcross }, wish);
}
