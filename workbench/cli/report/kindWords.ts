import { ownSheetReason } from '../../../core/recognise/recogniseSheet.ts';
import type { RecognisedTable } from '../../../core/recognise/table.ts';

/** True for the entry of a sheet that Tandem wrote for itself. */
export function isOwnEntry({ why }: Pick<RecognisedTable, 'why'>): boolean {
  return why.includes(ownSheetReason);
}

/** What a table was recognised as, in words. */
export function kindWords({ kind, why }: Pick<RecognisedTable, 'kind' | 'why'>): string {
  if (isOwnEntry({ why })) return 'a sheet of Tandem';
  return kind === 'none' ? 'nothing Tandem reads' : kind;
}
