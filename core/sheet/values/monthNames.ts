import { languages } from '../../vocabulary/languages.ts';
import { foldText } from '../../vocabulary/normaliseText.ts';

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { months } of languages) {
    months.split(',').forEach((entry, index) => {
      for (const name of entry.split('/')) names.set(foldText(name).trim(), index + 1);
    });
  }
  return names;
}

const known = monthNames();

/** Month 1–12 of a month name or its short form in any known language; null when it is none. */
export function monthOf(name: string): number | null {
  return known.get(foldText(name).replace(/\.$/, '').trim()) ?? null;
}
