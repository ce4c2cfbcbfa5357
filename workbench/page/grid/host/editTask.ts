import type { Issue } from '../../../../core/issue/issue.ts';
import type { Edit, SkippedEdit } from '../../../../core/sheet/edit.ts';
import { sheetIssues } from '../../../../core/sheet/issues.ts';
import type { GridBook } from '../gridBook.ts';
import type { CellWriter } from './cellWriter.ts';

/** One run of apply: the workbook, the cells on their way into it, and what is to be remembered afterwards. */
export interface EditTask {
  readonly book: GridBook;
  readonly cells: CellWriter;
  /** Signatures of Tandem's own formulas, with those written in this run. */
  readonly register: Set<string>;
  /** Records as they will be. */
  readonly records: Map<string, string>;
  readonly dressings: Edit[];
}

/** The edit that takes it back, null when there is none to tell, or why it was not made. */
export type EditResult = Edit | null | SkippedEdit;

/** A refusal in the words every host uses. */
export function refuseEdit(
  edit: Edit,
  { expected, found }: { readonly expected: string; readonly found: string },
): SkippedEdit {
  const place: Issue['place'] = 'sheet' in edit ? { sheet: edit.sheet } : {};
  return { edit, issue: sheetIssues['edit-refused']({ place, expected, found }) };
}
