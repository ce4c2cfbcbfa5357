/** Kinds of sheet Tandem knows; the first seven are those the recogniser's labels use, `none` is a sheet of something else. */
export const tableKinds = [
  'okr',
  'raci',
  'scorecard',
  'kpi',
  'survey',
  'initiatives',
  'check-ins',
  'budget',
  'decisions',
  'ties',
  'strategy',
  'roles',
  'commitments',
  'incentives',
  'recognition',
  'swot',
  'tows',
  'fit',
  'assumptions',
  'dependencies',
  'milestones',
  'communications',
  'culture',
  'partners',
  'rankings',
  'recall',
  'messages',
  'history',
  'target-changes',
  'misalignment-cost',
  'waste',
  'value-stream',
  'bets',
  'balance',
  'automation',
  'capacity',
  'rhythm',
  'rituals-held',
  'reviews',
  'worklog',
  'change',
  'stakeholders',
  'signals',
  'kpi-library',
  'scenarios',
  'outcomes',
  'none',
] as const;

export type TableKind = (typeof tableKinds)[number];

/** Where the objective of a key result stands. */
export type ObjectiveAt =
  | 'column'
  | 'column-merged'
  | 'section-row'
  | 'title-above'
  | 'across'
  | 'other-table'
  | 'absent';

/** One table found on a sheet; every row and column is zero-based within the sheet. */
export interface RecognisedTable {
  readonly sheet: string;
  /** A1 range from the header row to the last row. */
  readonly range: string;
  readonly kind: TableKind;
  readonly headerRow: number | null;
  /** Given when the header spreads over several rows. */
  readonly headerRows?: readonly number[];
  /** Role → column, or → columns where a role stands in several. */
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
  readonly objectiveAt?: ObjectiveAt;
  /** Number of repeated header blocks. */
  readonly blocks?: number;
  readonly peopleSpans?: readonly (readonly [number, number])[];
  readonly tasksAcross?: boolean;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** Reasons in words, strongest first. */
  readonly why: readonly string[];
}
