import { functions } from '../../core/functionCatalog.ts';
import { ribbonButtons } from '../commands/ribbonButtons.ts';
import { functionsFile, languages } from '../locales/languages.ts';
import { translator } from '../locales/translate.ts';
import { functionsJson } from './functionsJson.ts';
import { helpPage, privacyPage, termsPage } from './helpPage.ts';

/** Buttons as the manifests need them. */
export const buttons = ribbonButtons.map(({ id, label, tip, action }) => ({
  id,
  label,
  tip,
  action,
}));

/** File of functions for each language of Office that has one of its own. */
export const functionFiles: Readonly<Record<string, string>> = Object.fromEntries(
  languages.flatMap(({ tag, locales }) => locales.map((locale) => [locale, functionsFile(tag)])),
);

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Files made from the catalogue, by their path below the add-in's folder. */
export function generatedFiles(baseUrl: string, prefix: string): ReadonlyMap<string, string> {
  const help = `${baseUrl}/help/index.html`;
  const translated = languages.map(
    ({ tag, texts }) =>
      [functionsFile(tag), json(functionsJson(functions, help, translator(texts)))] as const,
  );
  return new Map([
    ['functions.json', json(functionsJson(functions, help))],
    ...translated,
    ['help/index.html', helpPage(functions, prefix)],
    ['help/privacy.html', privacyPage],
    ['help/terms.html', termsPage],
  ]);
}
