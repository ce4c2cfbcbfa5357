import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { samplePage } from './page/buildPage.ts';
import { openPanel, openView, showTab, takePicture } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

/** Pictures of what has to fit a narrow pane, to be looked at. */
const pictures = pictureFolder('narrow');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe.each(['light', 'dark'] as const)('a pane of 300 pixels (%s)', (colorScheme) => {
  const look = { host: 'sheets', colorScheme, width: 300, script: samplePage } as const;

  it('a table that is cut says so in words and by a shadow, and scrolls by keyboard', async () => {
    const { page, close } = await openPanel(browser, look);
    await openView(page, 'Forecast');
    const box = page.locator('.table-scroll').first();
    const frame = page.locator('.scroll').first();
    await frame.getByText('scrolls sideways →', { exact: true }).waitFor();
    await takePicture(page, join(pictures, `cut-${colorScheme}.png`));
    const shadow = (side: '::before' | '::after') =>
      frame
        .locator('.scroll-edges')
        .evaluate((element, name) => getComputedStyle(element, name).opacity, side);
    expect([await shadow('::before'), await shadow('::after')]).toEqual(['0', '1']);
    await box.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await box.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe(
      'none',
    );
    await page.keyboard.press('ArrowRight');
    await frame.getByText('← scrolls sideways →', { exact: true }).waitFor();
    await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
    await frame.getByText('← scrolls sideways', { exact: true }).waitFor();
    expect([await shadow('::before'), await shadow('::after')]).toEqual(['1', '0']);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('templates are folded by subject below the commands of the loop, and unfold by keyboard', async () => {
    const { page, close } = await openPanel(browser, look);
    await showTab(page, 'Build');
    await takePicture(page, join(pictures, `build-${colorScheme}.png`));
    const headings = await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).all();
    const titles = await Promise.all(headings.map((heading) => heading.innerText()));
    const review = titles.indexOf('Review and cycle');
    expect(review).toBeGreaterThan(-1);
    expect(review).toBeLessThan(titles.indexOf('Add a tracker'));
    const group = page.getByRole('button', { name: /^Working together/ });
    const box = page.getByRole('checkbox', { name: 'Dependencies' });
    expect(await group.getAttribute('aria-expanded')).toBe('false');
    expect(await box.count()).toBe(0);
    await group.focus();
    await page.keyboard.press('Enter');
    expect(await group.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await box.check();
    await group.click();
    await page.getByRole('button', { name: /^Working together 1 of \d+ chosen/ }).waitFor();
    await page.getByRole('button', { name: 'Preview 1 tracker' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await close();
  });
});
