import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { hosts, openings, openPanel, showTab, tabNames } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

/** Pictures of every state, to be looked at. */
const pictures = pictureFolder('panel');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Every tab and everything that opens within one. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ...tabNames.map((name) => [name, (page: Page) => showTab(page, name)] as const),
  ...Object.entries(openings),
];

describe('mountPanel', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const host of hosts) {
      it(`has no axe-core violation and no sideways scrolling in any state (${host}, ${colorScheme})`, async () => {
        const { page, close } = await openPanel(browser, { host, colorScheme });
        for (const [name, show] of states) {
          await show(page);
          await page.screenshot({ path: join(pictures, `${host}-${colorScheme}-${name}.png`) });
          expect(await violations(page), name).toEqual([]);
          expect(await overflow(page), name).toBe(0);
        }
        await close();
      });
    }
  }
});
