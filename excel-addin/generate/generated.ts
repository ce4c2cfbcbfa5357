import { functions } from '../../core/functionCatalog.ts';
import { ribbonButtons } from '../commands/ribbonButtons.ts';
import { functionsJson } from './functionsJson.ts';
import { helpPage, privacyPage, termsPage } from './helpPage.ts';

/** Buttons as the manifests need them. */
export const buttons = ribbonButtons.map(({ id, label, tip, action }) => ({
  id,
  label,
  tip,
  action,
}));

/** Files made from the catalogue, by their path below the add-in's folder. */
export function generatedFiles(baseUrl: string, prefix: string): ReadonlyMap<string, string> {
  const metadata = functionsJson(functions, `${baseUrl}/help/index.html`);
  return new Map([
    ['functions.json', `${JSON.stringify(metadata, null, 2)}\n`],
    ['help/index.html', helpPage(functions, prefix)],
    ['help/privacy.html', privacyPage],
    ['help/terms.html', termsPage],
  ]);
}
