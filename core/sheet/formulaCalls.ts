/** Set before Tandem's functions in Excel: the namespace of the add-in's manifest. */
export const excelNamespace = 'TANDEM.';

/** A call found in a formula, as it is written. */
export interface FormulaCall {
  /** Everything up to the opening bracket. */
  readonly text: string;
  /** What programs set before names they do not know: `_xldudf_`, `_xlfn.`, `_xll.`; '' where there is nothing. */
  readonly prefix: string;
  /** `TANDEM.`, in a name Excel has changed also `TANDEM_`; '' where there is none. */
  readonly namespace: string;
  readonly name: string;
  /** True for a name of another workbook or sheet: `Sheet1!NAME(…)`. */
  readonly isScoped: boolean;
}

/**
 * In this order: a call, with the link a moved file may have before it; texts; quoted sheet names; structured and
 * external references; errors; and every other word, so that no part of one is taken for a call.
 */
const pieces =
  /(?<link>(?:\[\d+\]|'(?:[^']|'')*')!)?(?<prefix>(?:_xldudf_|_xlfn\.|_xlws\.|_xll\.|_xludf\.)*)(?<namespace>TANDEM[._])?(?<name>[A-Za-z][A-Za-z0-9_]*)(?=\()|"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[\p{L}\p{N}/]+[!?]?|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:![\p{L}_\\][\p{L}\p{N}_.\\?]*)?|\p{N}[\p{L}\p{N}_.]*/giu;

function callOf(match: RegExpMatchArray): FormulaCall | null {
  const { link = '', prefix = '', namespace = '', name } = match.groups ?? {};
  if (name === undefined) return null;
  const isRemain = prefix.toLowerCase().includes('_xldudf_');
  // TANDEM_NAME is Excel's own spelling only behind its prefix; elsewhere it is somebody's name.
  if (namespace.endsWith('_') && !isRemain)
    return { text: match[0], prefix, namespace: '', name: namespace + name, isScoped: link !== '' };
  return { text: match[0], prefix, namespace, name, isScoped: link !== '' && !isRemain };
}

/** The formula with each call's name as `change` answers it; texts, references and sheet names stay as they are. */
export function mapCalls(formula: string, change: (call: FormulaCall) => string): string {
  let at = 0;
  let changed = '';
  for (const match of formula.matchAll(pieces)) {
    const call = callOf(match);
    const start = match.index ?? 0;
    changed += formula.slice(at, start) + (call ? change(call) : match[0]);
    at = start + match[0].length;
  }
  return changed + formula.slice(at);
}

/** Words of a formula that are no calls: names of cells and ranges, names that LET and LAMBDA give; upper case. */
export function plainWords(formula: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of formula.matchAll(pieces)) {
    if (!callOf(match) && /^[\p{L}_\\]/u.test(match[0])) words.add(match[0].toUpperCase());
  }
  return words;
}

const wrapped =
  /^=\s*IFERROR\(@?__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),\s*(?:"(?:[^"]|"")*"|[-+]?[\d.]+(?:E[-+]?\d+)?|TRUE|FALSE|#[\p{L}\p{N}/]+[!?]?)?\)$/iu;

/**
 * The formula that Google Sheets wraps when it writes an .xlsx file with functions Excel has not:
 * `=IFERROR(__xludf.DUMMYFUNCTION("KR_PROGRESS(A1)"),0.5)` → `=KR_PROGRESS(A1)`. Null for any other formula, and
 * where only the value of a spilled cell was written.
 */
export function unwrapped(formula: string): string | null {
  const inner = wrapped.exec(formula)?.[1]?.replace(/""/g, '"');
  if (inner === undefined || inner === 'COMPUTED_VALUE' || inner === '"COMPUTED_VALUE"')
    return null;
  return `=${inner}`;
}
