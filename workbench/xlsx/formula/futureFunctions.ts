/**
 * Functions younger than the file format: files hold them with the prefix `_xlfn.`, some of them `_xlfn._xlws.`
 * ([MS-XLSX] 2.2.2, future functions). Without the prefix Excel shows #NAME? until the cell is edited.
 */
const worksheetFunctions = ['FILTER', 'SORT'];
const futureFunctions = [
  ...['CONCAT', 'IFS', 'MAXIFS', 'MINIFS', 'SWITCH', 'TEXTJOIN', 'XOR', 'IFNA', 'NUMBERVALUE'],
  ...['DAYS', 'ISOWEEKNUM', 'UNICHAR', 'UNICODE', 'SHEET', 'SHEETS', 'FORMULATEXT', 'ISFORMULA'],
  ...['STDEV.S', 'STDEV.P', 'VAR.S', 'VAR.P', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'MODE.SNGL'],
  ...['QUARTILE.INC', 'QUARTILE.EXC', 'RANK.EQ', 'RANK.AVG', 'COVARIANCE.P', 'COVARIANCE.S'],
  ...['NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'T.DIST', 'T.DIST.2T', 'T.INV'],
  ...['CEILING.MATH', 'FLOOR.MATH', 'BASE', 'DECIMAL', 'ARABIC', 'COMBINA', 'SORTBY', 'UNIQUE'],
  ...['SEQUENCE', 'RANDARRAY', 'XLOOKUP', 'XMATCH', 'LET', 'LAMBDA', 'TEXTSPLIT', 'TEXTBEFORE'],
  ...['TEXTAFTER', 'VSTACK', 'HSTACK', 'TOROW', 'TOCOL', 'WRAPROWS', 'WRAPCOLS', 'TAKE', 'DROP'],
  ...['CHOOSEROWS', 'CHOOSECOLS', 'EXPAND', 'MAP', 'REDUCE', 'SCAN', 'BYROW', 'BYCOL', 'MAKEARRAY'],
];

const prefixes = new Map<string, string>([
  ...futureFunctions.map((name) => [name, '_xlfn.'] as const),
  ...worksheetFunctions.map((name) => [name, '_xlfn._xlws.'] as const),
]);

/** A formula as people read it: without the prefixes of the file format. Texts inside it are left alone. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideTexts(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ''));
}

/** A formula as files hold it. */
export function withPrefixes(formula: string): string {
  return outsideTexts(formula, (code) =>
    code.replace(/(?<![\w.!])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => {
      const prefix = prefixes.get(name.toUpperCase());
      return prefix === undefined ? name : prefix + name;
    }),
  );
}

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/g, (whole, quoted?: string) =>
    quoted === undefined ? change(whole) : whole,
  );
}
