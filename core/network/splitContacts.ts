import { nameKey } from '../statistics/nameKey.ts';
import { isPersonName } from './isPersonName.ts';

/**
 * Names in a cell of contacts: separated by commas, semicolons or line breaks. A cell that is the name of somebody
 * known ("Lind, Marta"; `known` is folded by `nameKey`) stays whole.
 */
export function splitContacts(text: string | null, known: ReadonlySet<string>): readonly string[] {
  if (!isPersonName(text)) return [];
  const whole = text.trim();
  if (known.has(nameKey(whole))) return [whole];
  const byLine = whole.split(/[;\n]/).map((name) => name.trim());
  const names = byLine.flatMap((name) =>
    known.has(nameKey(name)) ? [name] : name.split(',').map((part) => part.trim()),
  );
  return names.filter(isPersonName);
}
