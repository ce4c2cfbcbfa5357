import { french } from './french.ts';
import type { FunctionTexts } from './functionTexts.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { spanish } from './spanish.ts';

/** A language other than English, with the languages of Office that take its texts. */
interface Language {
  readonly tag: string;
  /** As Office names its display languages; each needs an override of its own in the manifest. */
  readonly locales: readonly string[];
  readonly texts: FunctionTexts;
}

export const languages: readonly Language[] = [
  { tag: 'de', locales: ['de-DE'], texts: german },
  { tag: 'fr', locales: ['fr-FR', 'fr-CA'], texts: french },
  { tag: 'es', locales: ['es-ES', 'es-MX'], texts: spanish },
  { tag: 'it', locales: ['it-IT'], texts: italian },
];

/** Name of the file that tells Excel of the functions in a language. */
export function functionsFile(tag: string): string {
  return `functions.${tag}.json`;
}
