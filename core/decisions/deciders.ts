import { nameKey } from '../statistics/nameKey.ts';
import { namedPeople } from '../vocabulary/splitEntries.ts';

/** "CEO" is a title of its own; "Lind" may be the last name in "Lind, Marta". */
function isTitle(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

/**
 * The people a decider's cell names. "Lind, Marta" is one person unless one of the two stands alone elsewhere in
 * the list, as `known` (folded by `nameKey`) tells.
 */
export function decidersOf(text: string | null, known: ReadonlySet<string>): readonly string[] {
  const names = namedPeople(text);
  const [last, first] = names;
  if (text === null || names.length !== 2 || last === undefined || first === undefined)
    return names;
  const isOneComma = /^[^,;\n&+/]+,[^,;\n&+/]+$/.test(text);
  const areWords = !/\s/.test(last) && !/\s/.test(first);
  const standAlone = names.some((name) => isTitle(name) || known.has(nameKey(name)));
  return isOneComma && areWords && !standAlone ? [text.trim()] : names;
}
