import type { CellEdit, Edit } from '../../core/sheet/edit.ts';

/** What one question to Excel may hold. */
interface BatchLimits {
  readonly cells: number;
  readonly characters: number;
}

/**
 * Ours, at about half of the 5 MB a request to Excel on the web may have: a written cell costs some 12 bytes and
 * its text, and the re-read answers three times as much.
 */
const limits: BatchLimits = { cells: 40_000, characters: 2_000_000 };

/** Characters of a number, a truth value or an error, roughly. */
const shortValue = 12;

function charactersOfState({ value, formula }: CellEdit['before']): number {
  return formula?.length ?? (typeof value === 'string' ? value.length : shortValue);
}

/** Characters the edit brings along, roughly: what is written, and what is re-read as value and as formula. */
function charactersOf(edit: Edit): number {
  if (edit.kind === 'record') return edit.value?.length ?? 0;
  if (edit.kind !== 'cell') return 200;
  return charactersOfState(edit.after) + 2 * charactersOfState(edit.before);
}

/** The edits in their order, cut where one question would hold too much; most plans are one batch. */
export function batchEdits(
  edits: readonly Edit[],
  { cells, characters } = limits,
): readonly (readonly Edit[])[] {
  const batches: Edit[][] = [];
  let batch: Edit[] = [];
  let size = 0;
  for (const edit of edits) {
    const added = charactersOf(edit);
    if (batch.length > 0 && (batch.length >= cells || size + added > characters)) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(edit);
    size += added;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
