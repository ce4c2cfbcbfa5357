import { mapCalls, plainWords } from '../sheet/formulaCalls.ts';

/**
 * Functions that Google Sheets has and Excel has not. A formula that calls one of them works in Excel under no
 * spelling, so that its last value is worth more. Source: Google, list of functions in Docs Editors help.
 */
const sheetsOnly: ReadonlySet<string> = new Set([
  ...['QUERY', 'IMPORTRANGE', 'IMPORTDATA', 'IMPORTXML', 'IMPORTHTML', 'IMPORTFEED'],
  ...['GOOGLEFINANCE', 'GOOGLETRANSLATE', 'DETECTLANGUAGE', 'SPARKLINE', 'ARRAYFORMULA'],
  ...['ARRAY_CONSTRAIN', 'SORTN', 'FLATTEN', 'SPLIT', 'JOIN', 'REGEXMATCH', 'COUNTUNIQUE'],
  ...['AVERAGE.WEIGHTED', 'ISEMAIL', 'ISURL', 'ISDATE', 'TO_DATE', 'TO_TEXT', 'TO_PERCENT'],
  ...['TO_PURE_NUMBER', 'TO_DOLLARS', 'UNARY_PERCENT', 'UMINUS', 'UPLUS'],
  ...['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE', 'ADD', 'MINUS', 'MULTIPLY', 'DIVIDE', 'POW'],
]);

/** The first function of a formula that only Google Sheets has; null when there is none. */
export function sheetsFunctionIn(formula: string): string | null {
  const names: string[] = [];
  mapCalls(formula, ({ text, name }) => {
    names.push(name.toUpperCase());
    return text;
  });
  return [...names, ...plainWords(formula)].find((name) => sheetsOnly.has(name)) ?? null;
}
