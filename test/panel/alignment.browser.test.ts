import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { samplePage } from './page/buildPage.ts';
import { openPanel, settled, takePicture } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Pictures of the front page, to be looked at. */
const pictures = pictureFolder('alignment');
const look = { host: 'workbench', colorScheme: 'light', script: samplePage } as const;

describe('the front page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`shows the index with its five derailers, and what drove each (${colorScheme})`, async () => {
      const { page, close } = await openPanel(browser, { ...look, colorScheme });
      await page.waitForSelector('.alignment');
      expect(await page.locator('.index-value').innerText()).toMatch(/^\d+ of 100$/);
      expect(await page.locator('.derailers > li').count()).toBe(5);
      await page.getByText('Role confusion').click();
      const body = page.locator('.derailer[open] .derailer-body');
      await body.getByText('“Set prices”: 2 people are accountable').waitFor();
      expect(await body.getByRole('button', { name: 'Go to RACI A9' }).count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await takePicture(page, join(pictures, `${colorScheme}.png`));
      await close();
    });
  }

  it('a derailer opens the preview of its realigner, and nothing is written before', async () => {
    const { page, close } = await openPanel(browser, look);
    await page.getByText('Miscommunication').click();
    await page.getByRole('button', { name: 'Preview: Plan what to tell whom' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
    await page.getByText('Make every visit worth the walk').first().waitFor();
    await close();
  });
});
