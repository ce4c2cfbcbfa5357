import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { openPanel, settled, takePicture } from './page/panelPage.ts';
import { violations } from './page/violations.ts';

const script = fileURLToPath(new URL('./page/loopPage.tsx', import.meta.url));
const pictures = pictureFolder('check-in');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** A keyboard that counts what is pressed besides digits. */
function countingKeys(page: Page) {
  let others = 0;
  return {
    others: () => others,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        if (!/^\d$/.test(key)) others += 1;
        await page.keyboard.press(key);
      }
    },
  };
}

/** The check-in form, by its key, with the name typed. */
async function openForm(page: Page, name = 'Marta Lind'): Promise<void> {
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('c');
  await page.getByLabel('Your name').waitFor();
  await page.keyboard.type(name);
}

async function list(page: Page): Promise<readonly (readonly unknown[])[]> {
  return JSON.parse((await page.title()) || '[]');
}

const value = (page: Page, id: string) => page.locator(`[data-line="${id}"] .check-in-value input`);

describe('the check-in', () => {
  it('takes at most six keys a key result besides its digits, with confidence, preview and all', async () => {
    const { page, close } = await openPanel(browser, {
      host: 'sheets',
      colorScheme: 'light',
      script,
    });
    await openForm(page);
    await value(page, 'KR-1').focus();
    const keys = countingKeys(page);
    await keys.press('5', '4', 'Tab', '7', 'Enter');
    await keys.press('3', '8', '1', 'Enter');
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
    await keys.press('Enter');
    await page.getByText('changes written').waitFor();
    expect(keys.others()).toBeLessThanOrEqual(6 * 2);
    expect(keys.others()).toBe(4);
    expect((await list(page)).map((row) => row.slice(1, 5))).toEqual([
      ['KR-1', 54, 0.7, 'Marta Lind'],
      ['KR-2', 381, null, 'Marta Lind'],
    ]);
    await close();
  });

  it('remembers the name, and shows the key results somebody owns or shares', async () => {
    const { page, close } = await openPanel(browser, {
      host: 'sheets',
      colorScheme: 'light',
      script,
    });
    await openForm(page, 'jonas feld');
    const lines = page.locator('[data-line]');
    expect(await lines.count()).toBe(2);
    expect(await lines.allTextContents()).toEqual([
      expect.stringContaining('370 → 450 reviews · 13 days ago'),
      expect.stringContaining('24 → 15 loaves · not checked in yet'),
    ]);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Check in' }).click();
    await value(page, 'KR-9').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('jonas feld');
    await close();
  });

  it('says beside the field what cannot be read, and goes on once it is mended', async () => {
    const { page, close } = await openPanel(browser, {
      host: 'sheets',
      colorScheme: 'light',
      script,
    });
    await openForm(page);
    await value(page, 'KR-1').focus();
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    const error = page.locator('[data-line="KR-1"] [role=alert]');
    expect(await error.textContent()).toContain('expected a number');
    expect(await value(page, 'KR-1').getAttribute('aria-invalid')).toBe('true');
    await value(page, 'KR-1').fill('52');
    expect(await error.count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await value(page, 'KR-2').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await close();
  });

  it('for a meeting lists everybody’s by owner, and keeps what was typed when the preview is left', async () => {
    const { page, close } = await openPanel(browser, {
      host: 'sheets',
      colorScheme: 'light',
      script,
    });
    await openForm(page);
    await page.getByLabel('Everybody’s, for a meeting').check();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      ...['Jonas Feld', 'Marta Lind', 'Tom Okafor'],
    ]);
    await value(page, 'KR-9').fill('20');
    await value(page, 'KR-10').fill('33');
    await page.keyboard.press('Tab');
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
    await page.keyboard.type('new oven');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await value(page, 'KR-9').inputValue()).toBe('20');
    await page.getByRole('button', { name: 'Preview the check-in' }).click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('changes written').waitFor();
    expect((await list(page)).map((row) => row.slice(1, 6))).toEqual([
      ['KR-9', 20, null, 'Marta Lind', null],
      ['KR-10', 33, 1, 'Marta Lind', 'new oven'],
    ]);
    await close();
  });

  it.each(['light', 'dark'] as const)('is drawn within 300 pixels, %s', async (colorScheme) => {
    const { page, close } = await openPanel(browser, { host: 'sheets', colorScheme, script });
    await takePicture(page, `${pictures}/overview-check-in-${colorScheme}.png`);
    await openForm(page);
    await value(page, 'KR-1').fill('x');
    await page.keyboard.press('Enter');
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.querySelector('.page')?.scrollWidth ?? 0);
    expect(wide).toBeLessThanOrEqual(300);
    await takePicture(page, `${pictures}/check-in-${colorScheme}.png`);
    await value(page, 'KR-1').fill('53');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
    await takePicture(page, `${pictures}/check-in-preview-${colorScheme}.png`);
    await close();
  });
});
