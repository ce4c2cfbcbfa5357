import { nameKey } from '../../statistics/nameKey.ts';
import { foldText } from '../../vocabulary/normaliseText.ts';

/** Key of a name for looking it up: case, accents and spaces do not matter. */
export function personKey(name: string): string {
  return nameKey(foldText(name));
}

/** What a cell calls somebody: "Jonas Feld (head baker)" names Jonas Feld, and perhaps the head baker. */
export function namesIn(cell: string): readonly string[] {
  const inside = [...cell.matchAll(/\(([^()]*)\)/g)].map(([, text = '']) => text);
  const names = [cell.replace(/\([^()]*\)/g, ' '), ...inside].map(personKey);
  return names.filter((name) => name !== '');
}

function fits(word: string, other: string): boolean {
  return word === other || (word.replace('.', '').length === 1 && other.startsWith(word.charAt(0)));
}

/**
 * True where two names (as `personKey` gives them) may belong to one person: every word of the shorter one is a word of
 * the longer, or its initial. "Marta" may be Marta Lind, and so may "M. Lind".
 */
export function mayBeOne(name: string, other: string): boolean {
  const [few, many] = [name.split(/[\s,]+/), other.split(/[\s,]+/)].sort(
    (a, b) => a.length - b.length,
  );
  const left = [...(many ?? [])];
  return (few ?? []).every((word) => {
    const at = left.findIndex((each) => fits(word, each) || fits(each, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
