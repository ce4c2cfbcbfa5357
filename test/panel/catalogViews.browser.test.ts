import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../../core/catalog.ts';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { samplePage } from './page/buildPage.ts';
import { laidOut, openPanel, openView, takePicture, widths } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

/** Pictures of every view of the sample, to be looked at. */
const pictures = pictureFolder('sample-views');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe('views of the catalogue', () => {
  for (const width of widths) {
    it(`every view of the sample shows something, without an axe-core violation or sideways scrolling (${width} px)`, async () => {
      const look = { host: 'sheets', colorScheme: 'light', width, script: samplePage } as const;
      const { page, close } = await openPanel(browser, look);
      for (const { id, title } of views) {
        await openView(page, title);
        await laidOut(page);
        await takePicture(page, join(pictures, `${width}-${id}.png`));
        expect(await page.locator('.empty').count(), id).toBe(0);
        expect(await page.locator('.picture, .figure, .text-line').count(), id).toBeGreaterThan(0);
        expect(await violations(page), id).toEqual([]);
        expect(await overflow(page), id).toBe(0);
      }
      await close();
    });
  }
});
