import { type FormulaCall, mapCalls, unwrapped } from './formulaCalls.ts';

/** Names of Tandem's functions hold an underscore; `_xll.SUM` and `SUM` are two functions. */
function bareName({ text, name, isScoped }: FormulaCall): string {
  return isScoped || !name.includes('_') ? text : name.toUpperCase();
}

/** A formula without what hosts and files set around the names of functions; names in upper case. */
function bare(formula: string): string {
  return mapCalls(unwrapped(formula) ?? formula, bareName);
}

/**
 * True when two formulas say the same and differ only in how a host or a file spells the names of functions:
 * `=TANDEM.KR_PACE(A1)`, `=_xldudf_TANDEM_KR_PACE(A1)` and `=KR_PACE(A1)`. Such a change is allowed in anybody's
 * formula, because it changes nothing that somebody meant.
 */
export function isRespelling(before: string, after: string): boolean {
  return before !== after && bare(before) === bare(after);
}
