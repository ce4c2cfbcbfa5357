/** How formulas are written where the spreadsheet's locale has a decimal comma. */
export interface FormulaLocale {
  /** Canonical spelling (`,` between arguments, `.` in decimals) as this spreadsheet writes it. */
  toLocal(formula: string): string;
  toCanonical(formula: string): string;
}

/** Changes what stands outside of texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}

const same: FormulaLocale = { toLocal: (formula) => formula, toCanonical: (formula) => formula };

const comma: FormulaLocale = {
  toLocal: (formula) =>
    outsideQuotes(formula, (text) => text.replace(/,/g, ';').replace(/(\d)\.(\d)/g, '$1,$2')),
  toCanonical: (formula) =>
    outsideQuotes(formula, (text) => text.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ',')),
};

/** Spelling of a spreadsheet locale such as `de_DE`; one the runtime does not know writes decimal points. */
export function formulaLocale(locale: string): FormulaLocale {
  try {
    const shown = new Intl.NumberFormat(locale.replace('_', '-')).format(0.5);
    return shown.charAt(1) === ',' ? comma : same;
  } catch {
    return same;
  }
}
