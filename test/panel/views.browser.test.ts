import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { laidOut, openPanel, openView, takePicture, widths } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

/** Pictures of every view, to be looked at. */
const pictures = pictureFolder('views');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const titles = [
  ...['Line of sight', 'Strategy map', 'X-matrix', 'Figures', 'Load', 'Agreement', 'Contacts'],
  ...['Nothing there', 'Empty pictures'],
];

describe('Views', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      it(`every view has no axe-core violation and no sideways scrolling, in every form (${width} px, ${colorScheme})`, async () => {
        const look = { host: 'workbench', colorScheme, width } as const;
        const { page, close } = await openPanel(browser, look);
        for (const title of titles) {
          await openView(page, title);
          await laidOut(page);
          const forms = await page.locator('.segment').allTextContents();
          for (const form of forms.length > 0 ? forms : ['']) {
            if (form !== '') await page.getByRole('button', { name: form, exact: true }).click();
            await laidOut(page);
            const name = `${title}${form === '' ? '' : `-${form}`}`.replace(/ /g, '-');
            await takePicture(page, join(pictures, `${width}-${colorScheme}-${name}.png`));
            expect(await violations(page), name).toEqual([]);
            expect(await overflow(page), name).toBe(0);
          }
        }
        await close();
      });
    }
  }
});
