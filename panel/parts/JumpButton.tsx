import type { Place } from '../../core/issue/issue.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { CellButton } from './CellButton.tsx';

/** The way to the cell of a place; nothing where the place names none. */
export function JumpButton({ at }: { readonly at: Place | undefined }) {
  const target = cellOfPlace(at);
  return target && <CellButton {...target} />;
}
