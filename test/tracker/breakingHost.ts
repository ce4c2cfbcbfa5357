import type { Edit } from '../../core/sheet/edit.ts';
import type { MemoryHost } from '../../core/sheet/memoryHost.ts';

/** Orders in which hosts make the edits of one plan. */
export const writingOrders: Readonly<Record<string, (edits: readonly Edit[]) => readonly Edit[]>> =
  {
    'as planned': (edits) => edits,
    'last cells first': (edits) => {
      const rank = ({ kind }: Edit) => (kind === 'sheet' ? 0 : kind === 'cell' ? 1 : 2);
      return [...edits].reverse().sort((a, b) => rank(a) - rank(b));
    },
  };

/** Makes plans edit by edit and breaks off for good after so many edits; true when it came to the end. */
export function writeUntil(
  host: MemoryHost,
  plans: readonly (readonly Edit[])[],
  mostEdits: number,
): boolean {
  const edits = plans.flat();
  for (const edit of edits.slice(0, mostEdits)) host.apply([edit]);
  return edits.length <= mostEdits;
}
