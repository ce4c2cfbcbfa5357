import type { Place } from '../issue/issue.ts';
import type { Cell } from '../sheet/cell.ts';
import type { ItemKind } from './importFormat.ts';

/** What a row belongs to: by id, or by the title the file gives. */
export interface ParentLink {
  readonly id: string | null;
  readonly title: string | null;
  readonly weight: number | null;
  /** As the file writes it. */
  readonly text: string;
}

/** A check-in as the file tells it; a value is in the unit of the key result. */
export interface ImportCheckIn {
  readonly date: number;
  readonly person: string | null;
  readonly value: number | null;
  readonly comment: string | null;
}

/** Values an item may have; dates are day serials, progress and confidence fractions. */
export type ItemField =
  | 'owner'
  | 'coOwner'
  | 'team'
  | 'startDate'
  | 'dueDate'
  | 'type'
  | 'start'
  | 'target'
  | 'current'
  | 'progress'
  | 'unit'
  | 'low'
  | 'high'
  | 'commit'
  | 'stretch'
  | 'guardrail'
  | 'weight'
  | 'confidence'
  | 'priority'
  | 'status'
  | 'ambition'
  | 'checkInDate'
  | 'closedAs';

/** A value with the line that keeps it in the comment, where the sheet has no column for it. */
export interface ItemValue {
  readonly value: Cell;
  readonly line: string;
}

/** One objective, key result or initiative of a file. */
export interface ImportItem {
  readonly kind: ItemKind;
  readonly place: Place;
  readonly id: string | null;
  readonly otherId: string | null;
  readonly title: string;
  readonly parents: readonly ParentLink[];
  readonly values: Readonly<Partial<Record<ItemField, ItemValue>>>;
  readonly description: string | null;
  /** Texts kept in the comment, as `Header: text`. */
  readonly kept: readonly string[];
  readonly checkIns: readonly ImportCheckIn[];
}

/** The same text for case and blanks around it, as ids and titles are compared. */
export function nameOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
