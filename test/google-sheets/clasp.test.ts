import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildScript } from './loadScript.ts';

const run = promisify(execFile);

describe('clasp show-file-status on the build', () => {
  it('would push exactly the three files', async () => {
    const project = await mkdtemp(path.join(tmpdir(), 'tandem-clasp-'));
    await cp(await buildScript('real'), path.join(project, 'dist/google-sheets'), {
      recursive: true,
    });
    await copyFile('.clasp.json.example', path.join(project, '.clasp.json'));
    await copyFile('.claspignore', path.join(project, '.claspignore'));
    const clasp = path.resolve('node_modules/@google/clasp/build/src/index.js');
    const { stdout } = await run(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: project,
    });
    const { filesToPush, untrackedFiles } = JSON.parse(stdout);
    expect([...filesToPush].sort()).toEqual(
      ['Code.js', 'appsscript.json', 'sidebar.html'].map((file) => `dist/google-sheets/${file}`),
    );
    expect(untrackedFiles).toEqual([]);
  }, 30_000);

  it('the manifest asks for two scopes and is no card add-on', async () => {
    const manifest = JSON.parse(await readFile('manifests/appsscript.json', 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(Object.keys(manifest)).not.toContain('addOns');
  });
});
