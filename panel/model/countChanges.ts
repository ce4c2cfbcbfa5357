import type { PlanReply } from '../bridge.ts';

export interface ChangeCounts {
  /** Blank cells that get something. */
  readonly fills: number;
  /** Cells whose content is overwritten. */
  readonly replaces: number;
  /** Formulas whose functions are named another way, and that stay the same otherwise. */
  readonly respells: number;
  /** Cells that are emptied. */
  readonly clears: number;
  /** Of all other cells written, how many hold a formula. */
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
    respells: of('respells'),
    clears: of('clears'),
    formulas: changes.filter(({ formula, kind }) => formula !== null && kind !== 'respells').length,
    others: others.length,
  };
}
