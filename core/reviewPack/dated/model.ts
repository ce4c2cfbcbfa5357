import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Place } from '../../issue/issue.ts';

/** Something open that somebody is to have done by a day. */
export interface DatedItem {
  readonly text: string;
  /** Null where nobody is named. */
  readonly owner: string | null;
  /** Day serial; null where none is told. */
  readonly due: number | null;
  /** True where the list itself says that it goes badly. */
  readonly isRed: boolean;
  /** What else a reader should know, such as "not confirmed". */
  readonly note: string | null;
  /** The cell that mends it. */
  readonly at: Place;
}

/** What one list with days has open, and how much of it was looked at. */
export interface DatedList {
  readonly sheet: string;
  /** What it lists: "1 action", "2 actions". */
  readonly one: string;
  readonly many: string;
  /** Rows looked at, open or not. */
  readonly count: number;
  /** False where the list has no column of days. */
  readonly hasDays: boolean;
  readonly open: readonly DatedItem[];
}

/** Reads one kind of list. The context has a day. */
export type DatedSource = (
  input: CheckInput,
  context: Context & { readonly today: number },
) => DatedList;
