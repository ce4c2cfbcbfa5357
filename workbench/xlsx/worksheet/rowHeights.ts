import { draftRow } from './draftRow.ts';
import type { Worksheet } from './worksheet.ts';

/** Points of a line of the standard font, as the sheets of this layer are laid out. */
const linePoints = 15;

/**
 * Says how high rows are that hold several lines, in place; a row whose height is told keeps it. Not as a height of the
 * user's own, so that a program that works heights out goes on doing so.
 */
export function setRowHeights(
  worksheet: Worksheet,
  { top, bottom, lines }: { readonly top: number; readonly bottom: number; readonly lines: number },
): void {
  for (let row = top; row <= bottom; row += 1) {
    const draft = draftRow(worksheet, row);
    if (/\sht\s*=/.test(draft.attributes)) continue;
    draft.attributes = `${draft.attributes} ht="${lines * linePoints}"`;
    draft.changed = true;
  }
}
