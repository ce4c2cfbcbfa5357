import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { openPanel, settled } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

const script = fileURLToPath(new URL('./page/slowPage.tsx', import.meta.url));
const pictures = pictureFolder('stop');
const look = { host: 'sheets', colorScheme: 'light', script } as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const check = (page: Page) => page.getByRole('button', { name: 'Check the workbook again' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop', exact: true });

/** Makes every step take so many milliseconds. */
const slowDown = (page: Page, milliseconds: number) =>
  page.evaluate((each) => {
    document.body.dataset.slow = String(each);
  }, milliseconds);

/** Everything said to screen readers from now on, in its order. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const places = [...document.querySelectorAll('[role=status]')];
    new MutationObserver((changes) => {
      for (const place of places) {
        if (!changes.some(({ target }) => place.contains(target))) continue;
        const words = place.textContent ?? '';
        if (words !== '' && said[said.length - 1] !== words) said.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

describe('a check-up that takes long', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`shows how far it is, and the page answers meanwhile (${colorScheme})`, async () => {
      const { page, close } = await openPanel(browser, { ...look, colorScheme });
      await slowDown(page, 20);
      await check(page).click();
      await stop(page).waitFor();
      await page.getByText(/^Checking tables… \d+ %$/).waitFor();
      const slowest = await page.evaluate(async () => {
        let longest = 0;
        for (let turn = 0; turn < 8; turn++) {
          const before = performance.now();
          await new Promise((resolve) => setTimeout(resolve, 0));
          longest = Math.max(longest, performance.now() - before);
        }
        return longest;
      });
      // A slice, the page's own work and the machine's: far below the seconds the whole takes.
      expect(slowest).toBeLessThan(1000);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.screenshot({ path: join(pictures, `running-${colorScheme}.png`) });
      await page.getByRole('tab', { name: 'Findings' }).click();
      await page.getByText('Nobody owns').first().waitFor();
      await stop(page).click();
      await page.getByText('The check-up was stopped.').waitFor();
      await settled(page);
      await page.getByRole('tab', { name: 'Overview' }).click();
      await page.getByText(/Checked at .*; a newer check-up was stopped/).waitFor();
      await page.screenshot({ path: join(pictures, `stopped-${colorScheme}.png`) });
      expect(await violations(page)).toEqual([]);
      await close();
    });
  }

  it('is stopped by Escape; the former result stays, its age is said once, the focus stays, and it begins anew', async () => {
    const { page, close } = await openPanel(browser, look);
    await settled(page);
    const before = await page.locator('.cards').innerText();
    await slowDown(page, 20);
    await listen(page);
    await check(page).focus();
    await page.keyboard.press('Enter');
    await stop(page).waitFor();
    expect(await stop(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByText('What you see is the check-up of less than a minute ago.').waitFor();
    await check(page).waitFor();
    expect(await check(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('.cards').innerText()).toBe(before);
    const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
    expect(said[0]).toBe('Checking the workbook…');
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^The check-up was stopped\.What you see/);
    await slowDown(page, 0);
    await check(page).click();
    await page.waitForFunction(() => !document.body.innerText.includes('a newer check-up'));
    await settled(page);
    expect(await page.locator('.cards').innerText()).toBe(before);
    await close();
  });

  it('can be stopped while the spreadsheet does not answer', async () => {
    const { page, close } = await openPanel(browser, look);
    await page.evaluate(() => {
      document.body.dataset.silent = '';
    });
    await check(page).click();
    await page.getByText('Reading the workbook…').waitFor();
    await stop(page).click();
    await page.getByText('The check-up was stopped.').waitFor();
    await check(page).waitFor();
    await close();
  });
});

describe('a view that takes long', () => {
  it('is stopped, worked out again, and shown whole', async () => {
    const { page, close } = await openPanel(browser, look);
    await slowDown(page, 20);
    await page.getByRole('tab', { name: 'Views' }).click();
    await page.getByRole('button', { name: /^Slow view/ }).click();
    await page.getByText(/^Working out the middle… \d+ %$/).waitFor();
    await stop(page).click();
    await page.getByText('This view was stopped').waitFor();
    expect(await violations(page)).toEqual([]);
    await slowDown(page, 0);
    await page.getByRole('button', { name: 'Work it out again' }).click();
    await page.getByText('Worked out to the end.').waitFor();
    expect(await page.getByText('This view was stopped').count()).toBe(0);
    await close();
  });
});
