const lettersWithoutDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '№': 'no',
};

/** Lower case without accents: "Schlüssel-Ergebnis" → "schlussel-ergebnis". Marks of Japanese and Korean stay. */
export function foldText(text: string): string {
  return text
    .replace(/№/g, 'no')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæøœđłı]/g, (letter) => lettersWithoutDecomposition[letter] ?? letter);
}

/** True for scripts written without spaces or with endings glued on, where words are found as parts. */
export function isGluedScript(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(text);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * Words of a text, ready to be compared: folded, split at case changes, punctuation and before a
 * trailing number ("KR1" → "kr", "1"; "Q1" stays), plural s taken off.
 */
export function wordsOf(text: string): readonly string[] {
  const spaced = text.replace(/([\p{Ll}])(\p{Lu}\p{Ll})/gu, '$1 $2');
  const words = foldText(spaced).match(/[\p{L}\p{M}]+\d*|\d+|%/gu) ?? [];
  return words
    .flatMap((word) => /^([^\d]{2,})(\d+)$/u.exec(word)?.slice(1) ?? [word])
    .map(singular);
}

/** The text without what stands in brackets, unless nothing else is left: "Weight (%)" → "Weight". */
export function withoutBrackets(text: string): string {
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】/g, ' ').trim();
  return /[\p{L}\d%]/u.test(bare) ? bare : text;
}
