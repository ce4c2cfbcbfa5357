/**
 * Puts the command line where `npx tandem` finds it in a checkout: npm links the commands of dependencies, not a
 * project's own. Where links are not allowed, `node dist/cli/tandem.mjs` does the same.
 */
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

const folder = 'node_modules/.bin';
await mkdir(folder, { recursive: true });
if (process.platform === 'win32') {
  await writeFile(
    path.join(folder, 'tandem.cmd'),
    '@node "%~dp0\\..\\..\\dist\\cli\\tandem.mjs" %*\r\n',
  );
} else {
  const link = path.join(folder, 'tandem');
  await rm(link, { force: true });
  await symlink('../../dist/cli/tandem.mjs', link).catch(() => undefined);
}
