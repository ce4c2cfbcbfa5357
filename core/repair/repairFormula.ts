import {
  excelNamespace,
  type FormulaCall,
  mapCalls,
  plainWords,
  unwrapped,
} from '../sheet/formulaCalls.ts';

/** Where the formulas are to work: Excel with the add-in (`TANDEM.NAME`), or Google Sheets (`NAME`). */
export type RepairTarget = 'excel' | 'sheets';

export interface RepairNames {
  /** Names of Tandem's functions, upper case. */
  readonly functions: ReadonlySet<string>;
  /** Names the workbook defines itself, upper case; a call by such a name is the workbook's own. */
  readonly defined?: ReadonlySet<string>;
}

/** A formula as it should be spelled, and the names that were left because they mean something else here. */
export interface RepairedFormula {
  readonly formula: string;
  readonly taken: readonly string[];
}

/** A name without prefix and namespace is the workbook's own where it defines one; in Google Sheets so is every call. */
function isTaken(call: FormulaCall, target: RepairTarget, names: ReadonlySet<string>): boolean {
  const isBare = call.prefix === '' && call.namespace === '';
  return (isBare || target === 'sheets') && names.has(call.name.toUpperCase());
}

/** Google Sheets takes names in any case; Excel finds its own spelling only, and LibreOffice writes small letters. */
function isRight({ text, prefix, namespace, name }: FormulaCall, target: RepairTarget): boolean {
  return target === 'excel'
    ? text === excelNamespace + name.toUpperCase()
    : prefix === '' && namespace === '';
}

/**
 * Respells the calls of Tandem's functions in one formula for a host: with or without the namespace, without what
 * Excel and Google Sheets leave of names they did not know. Texts, other functions, sheet names, names that LET,
 * LAMBDA or the workbook define and calls that are right already stay as they are, letter by letter.
 */
export function repairFormula(
  formula: string,
  target: RepairTarget,
  { functions, defined = new Set() }: RepairNames,
): RepairedFormula {
  const source = target === 'excel' ? (unwrapped(formula) ?? formula) : formula;
  const names = new Set([...defined, ...plainWords(source)]);
  const taken = new Set<string>();
  let calls = 0;
  const repaired = mapCalls(source, (call) => {
    const name = call.name.toUpperCase();
    if (call.isScoped || !functions.has(name)) return call.text;
    if (isTaken(call, target, names)) {
      taken.add(name);
      return call.text;
    }
    calls += 1;
    if (isRight(call, target)) return call.text;
    return target === 'excel' ? excelNamespace + name : name;
  });
  return { formula: calls > 0 ? repaired : formula, taken: [...taken] };
}
