import { nameKey } from '../statistics/nameKey.ts';
import { isFiller } from '../vocabulary/matchHeader.ts';
import type { Factor } from './model.ts';

/** Factors by every name an option may use: their id, also without "-" and spaces, and their text. */
export type FactorIndex = ReadonlyMap<string, Factor>;

/** What a cell of factors names. */
export interface UsedFactors {
  readonly known: readonly Factor[];
  /** Names that no listed factor has, as typed. */
  readonly unknown: readonly string[];
}

/** "S-1", "S 1" and "s1" are one id. */
function idKey(id: string): string {
  return nameKey(id).replace(/[\s._-]/g, '');
}

/** An index of factors; where two have the same name the first one counts. */
export function indexFactors(factors: readonly Factor[]): FactorIndex {
  const index = new Map<string, Factor>();
  for (const factor of factors) {
    for (const name of [nameKey(factor.id), idKey(factor.id), nameKey(factor.text)]) {
      if (name !== '' && !index.has(name)) index.set(name, factor);
    }
  }
  return index;
}

function find(index: FactorIndex, name: string): Factor | undefined {
  return index.get(nameKey(name)) ?? index.get(idKey(name));
}

/** "S1 and O2", "S1 x O2", "S1-O2": several ids in one part. Empty where it holds no id. */
function idsIn(part: string): readonly string[] {
  const words = part.split(/[\s–—×-]+/).filter((word) => word !== '');
  const ids = words.filter((word) => /^\p{L}{1,4}\d{1,3}$/u.test(word));
  const rest = words.filter((word) => !ids.includes(word));
  const joins = rest.every(
    (word) => word.length <= 1 || isFiller(word.toLowerCase()) || joinWords.has(word.toLowerCase()),
  );
  return joins ? ids : [];
}

const joinWords: ReadonlySet<string> = new Set([
  'and',
  'with',
  'und',
  'mit',
  'et',
  'avec',
  'con',
  'com',
  'en',
  'met',
]);

function namesIn(part: string, index: FactorIndex): readonly string[] {
  if (find(index, part)) return [part];
  const ids = idsIn(part);
  return ids.length === 0 ? [part] : ids;
}

/**
 * The factors that a cell names by id or text, separated by commas, semicolons, lines, "+", "&", "/" or words.
 * Each factor once; what nothing is called is told as typed.
 */
export function usedFactors(text: string | null, index: FactorIndex): UsedFactors {
  if (text === null) return { known: [], unknown: [] };
  const whole = find(index, text);
  const parts = text.split(/[,;\n+&/]/).map((part) => part.trim());
  const names = whole
    ? [text]
    : parts.filter((part) => /[\p{L}\d]/u.test(part)).flatMap((part) => namesIn(part, index));
  const known = new Set(names.flatMap((name) => find(index, name) ?? []));
  return { known: [...known], unknown: names.filter((name) => find(index, name) === undefined) };
}
