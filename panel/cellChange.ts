/**
 * What happens to one cell. `replaces` overwrites something that stood there; `respells` changes
 * only how its formula names Tandem's functions.
 */
export type ChangeKind = 'fills' | 'replaces' | 'respells' | 'clears';

export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
  /** Formula written, with its leading `=`; null for a plain value. */
  readonly formula: string | null;
}
