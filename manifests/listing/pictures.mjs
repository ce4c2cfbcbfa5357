/**
 * Takes the stores' pictures of the workbench with the made-up bakery: `node manifests/listing/pictures.mjs`, after
 * `npm run build`. Writes docs/listings/*.png; look at them before they are committed.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** Pixels each store wants. Sources: Google Workspace Marketplace and Microsoft Partner Center, listing forms. */
const sizes = {
  google: { width: 1280, height: 800 },
  microsoft: { width: 1366, height: 768 },
};

/** What each picture shows, as steps in the panel. */
const scenes = {
  overview: async () => undefined,
  findings: (page) => page.getByRole('tab', { name: /Findings/ }).click(),
  functions: async (page) => {
    await page.getByRole('tab', { name: 'Functions' }).click();
    await page.getByRole('button', { name: /OKR_SCORE/ }).click();
  },
};

async function browserHelpers() {
  const outfile = 'node_modules/.cache/listing-browser.mjs';
  await esbuild.build({
    entryPoints: ['test/browser/openPage.ts'],
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile },
  });
  return import(pathToFileURL(path.resolve(outfile)).href);
}

async function takePicture(opened, [scene, steps], file) {
  const { page } = opened;
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
  await steps(page);
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
  await page.waitForTimeout(800);
  await page.screenshot({ path: file });
  console.log(`${scene}: ${file}`);
}

const { launchBrowser, openPage } = await browserHelpers();
const browser = await launchBrowser();
await mkdir('docs/listings', { recursive: true });
try {
  for (const [store, size] of Object.entries(sizes)) {
    for (const scene of Object.entries(scenes)) {
      const opened = await openPage(browser, {});
      await opened.page.setViewportSize(size);
      await takePicture(opened, scene, `docs/listings/${store}-${scene[0]}.png`);
      await opened.close();
    }
  }
} finally {
  await browser.close();
}
