import type { Ambition } from '../okr/gradeBand.ts';
import type { ClosedOutcome, KeyResultType } from '../okr/model.ts';

/** What a row of an export file can be. */
export const itemKinds = ['objective', 'keyResult', 'initiative'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What a column of an export file holds. */
export type ImportField =
  | 'kind'
  | 'id'
  /** Another name of the row that parents may be given by. */
  | 'otherId'
  | 'title'
  /** Id of what the row belongs to, or as the format's `parentPattern` says. */
  | 'parent'
  /** Text of the objective a key result belongs to; it may have no row of its own. */
  | 'objective'
  | 'owner'
  | 'coOwner'
  | 'team'
  | 'description'
  | 'startDate'
  | 'dueDate'
  /** "Q1 2026"; gives the dates where a row has none. */
  | 'period'
  | 'measure'
  | 'start'
  | 'target'
  | 'current'
  | 'progress'
  | 'unit'
  | 'weight'
  | 'priority'
  | 'status'
  | 'ambition'
  | 'checkInDate'
  | 'checkIns';

/** A column by its header; case and blanks around it do not matter. */
export interface ImportColumn {
  readonly header: string;
  /** `comment`: kept as text in the comment. `left`: known, and not carried over. */
  readonly use: ImportField | 'comment' | 'left';
  /** Why a column is left out. */
  readonly why?: string;
}

/** A status word: the work goes on, it ended in a way the word names, or it ended and the word does not say how. */
export type StatusWord = 'open' | 'ended' | ClosedOutcome;

/** How a cell of check-ins is written: `Checkin Date: 2026-03-10; User: …; Note: …;`. */
export interface CheckInLabels {
  /** Label a new check-in begins with. */
  readonly date: string;
  readonly person: string;
  readonly note: string;
  readonly value: string;
  readonly status: string;
  /** Labels that are passed over. */
  readonly others: readonly string[];
}

/** An export format: data only, read by one reader for all. Words are lower case. */
export interface ImportFormat {
  /** Stable kebab-case id, also used on the command line. */
  readonly id: string;
  readonly title: string;
  /** Where the columns and words come from. */
  readonly source: string;
  /** Whether the source lists the columns of the file, or only the product's names of its fields. */
  readonly evidence: 'columns' | 'terms';
  readonly columns: readonly ImportColumn[];
  /** Headers that only this format has together; with none the format must be named by the user. */
  readonly signature: readonly string[];
  readonly kinds: Readonly<Record<string, ItemKind>>;
  /** Kind of rows where no column says it. */
  readonly defaultKind?: ItemKind;
  /** Kind of rows whose word is not among `kinds`, where the product has no other kind of row. */
  readonly otherKind?: ItemKind;
  readonly statuses: Readonly<Record<string, StatusWord>>;
  readonly ambitions: Readonly<Record<string, Ambition>>;
  readonly measures: Readonly<Record<string, KeyResultType>>;
  /** `points`: 25 % is written as 25, beside a target of 100; `share`: a percent is a fraction. */
  readonly percent: 'points' | 'share';
  /** Finds each parent in a cell, with the groups `id` and, where it is told, `weight`; what stands before it is the title. */
  readonly parentPattern?: RegExp;
  readonly checkInLabels?: CheckInLabels;
  /** How the product defines progress, where `current` may be worked back from it. */
  readonly progressIs?: 'share-of-way';
}

/** Declares an export format. */
export function defineImport(format: ImportFormat): ImportFormat {
  return format;
}

/** A header as it is compared: without case, with single blanks. */
export function headerKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
