import type { PlanReply } from '../bridge.ts';

export interface ChangeCounts {
  /** Blank cells that get something. */
  readonly fills: number;
  /** Cells whose content is overwritten. */
  readonly replaces: number;
  /** Cells that are emptied. */
  readonly clears: number;
  /** Of all cells written, how many hold a formula. */
  readonly formulas: number;
  /** Sheets, lists, formats and notes. */
  readonly others: number;
}

/** How many changes of each sort a plan holds. */
export function countChanges({
  changes,
  others,
}: Pick<PlanReply, 'changes' | 'others'>): ChangeCounts {
  const of = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return {
    fills: of('fills'),
    replaces: of('replaces'),
    clears: of('clears'),
    formulas: changes.filter(({ formula }) => formula !== null).length,
    others: others.length,
  };
}
