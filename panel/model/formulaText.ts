/** Sign between arguments: `;` where the decimal sign is a comma. */
export type Separator = ',' | ';';

/** Splits a canonical formula's text into pieces outside and inside double quotes; outside ones come first. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}

/** A canonical formula as the user's locale writes it: with `;`, decimals get a comma. */
export function showFormula(formula: string, separator: Separator): string {
  if (separator === ',') return formula;
  return outsideQuotes(formula, (text) => text.replace(/,/g, ';').replace(/(\d)\.(\d)/g, '$1,$2'));
}

/** The user's spelling of one argument in canonical form: with `;` as separator `0,5` is 0.5. */
export function canonicalArgument(text: string, separator: Separator): string {
  const trimmed = text.trim();
  if (separator === ',') return trimmed;
  return outsideQuotes(trimmed, (piece) => piece.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ','));
}

/** A canonical call; blank arguments at the end are left out, those between stay empty. */
export function buildFormula(name: string, texts: readonly string[]): string {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length -= 1;
  return `=${name}(${texts.slice(0, length).join(',')})`;
}

/** `OKR_SCORE(keyResults; [asOf])` with optional parameters in brackets. */
export function signature(
  name: string,
  parameters: readonly { readonly name: string; readonly optional: boolean }[],
  separator: Separator,
): string {
  const words = parameters.map(({ name: word, optional }) => (optional ? `[${word}]` : word));
  return `${name}(${words.join(`${separator} `)})`;
}
