import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the built page lies, seen from the built command line (dist/cli) and from the sources. */
const candidates = ['../workbench/', '../../dist/workbench/'];

/** Folder of the built page. Throws with the remedy when it has not been built. */
export function findPageFolder(): string {
  for (const candidate of candidates) {
    const folder = fileURLToPath(new URL(candidate, import.meta.url));
    if (existsSync(`${folder}index.html`)) return folder;
  }
  throw new Error('the workbench page has not been built: run npm run build');
}
