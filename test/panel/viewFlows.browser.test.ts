import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { openPanel, openView, settled } from './page/panelPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe('Views', () => {
  it('lists views by what they are about, and says what those without data need', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('tab', { name: 'Views' }).click();
    await page.getByText('Needs a sheet of: Survey answers').waitFor();
    expect(await page.getByRole('button', { name: /^Survey results/ }).count()).toBe(0);
    expect(await page.locator('.group h2').allTextContents()).toEqual([
      'Strategy and goals',
      'People and roles',
      'Agreement and networks',
    ]);
    await close();
  });

  it('says in words when a view finds nothing and when it cannot be worked out', async () => {
    const { page, close } = await openPanel(browser);
    await openView(page, 'Nothing there');
    await page.getByText('Nothing to show yet').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: /^Broken/ }).click();
    await page.getByText('"Broken" could not be worked out: the roles stand upside down').waitFor();
    await page.getByText('This view could not be worked out').waitFor();
    await close();
  });

  it('goes through a tree with keys alone, and to the cell of a row', async () => {
    const { page, close } = await openPanel(browser);
    await openView(page, 'Line of sight');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-row'));
    await page.getByRole('treeitem').first().focus();
    const all = await page.getByRole('treeitem').count();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('treeitem').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('treeitem').count()).toBe(all);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('1');
    await page.keyboard.press('End');
    expect(await focused()).toBe(String(all - 1));
    await page.keyboard.press('a');
    expect(await focused()).toBe('4');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'Team goals!B5');
    expect(await focused()).toBe('4');
    await close();
  });

  it('goes from a value of a heat map to the cell it comes from', async () => {
    const { page, close } = await openPanel(browser);
    await openView(page, 'Agreement');
    const values = page.locator('.heat .cell-link');
    expect(await values.allTextContents()).toEqual(['0.91', '0.44']);
    await page.getByRole('button', { name: '0.44: go to Team goals A3' }).click();
    await page.waitForFunction(() => document.title === 'Team goals!A3');
    await close();
  });

  it('chooses a card of the strategy map with keys, shows its arrows and jumps to its cell', async () => {
    const { page, close } = await openPanel(browser);
    await openView(page, 'Strategy map');
    await page.locator('[data-group][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('status').filter({ hasText: 'Leads to:' });
    await details.waitFor();
    expect(await details.textContent()).toContain('Regulars come twice a week');
    await page.getByRole('button', { name: 'Go to Team goals A6' }).click();
    await page.waitForFunction(() => document.title === 'Team goals!A6');
    await close();
  });

  it('takes a picture along: as a file to copy and as an image where the host hands out none', async () => {
    const { page, close } = await openPanel(browser);
    await openView(page, 'Strategy map');
    await page.getByRole('button', { name: 'SVG of Strategy map' }).click();
    const text = await page.locator('textarea').inputValue();
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain('Cafés order');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'PNG of Strategy map' }).click();
    const picture = page.getByRole('img', { name: 'Strategy map' });
    await picture.waitFor();
    const width = await picture.evaluate((image) => Reflect.get(image, 'naturalWidth'));
    expect(width).toBe(1600);
    await close();
  });

  it('copies a picture as text that a spreadsheet takes apart', async () => {
    const { page, close } = await openPanel(browser);
    await page.evaluate(() => {
      document.addEventListener('copy', () => {
        document.title = String(document.getSelection());
      });
    });
    await openView(page, 'Load');
    await page.getByRole('button', { name: 'Copy text' }).click();
    await page.getByText('Copied.').waitFor();
    await close();
  });

  it('stays usable with 2,000 people and 50,000 ties: groups first, then all of them in bits that can be stopped', async () => {
    const { page, close } = await openPanel(browser);
    await openView(page, 'Crowd');
    await page.getByRole('button', { name: 'Groups', pressed: true }).waitFor();
    expect(await page.locator('[data-group]').count()).toBe(12);
    await page.getByRole('button', { name: 'Everyone' }).click();
    await page.getByRole('button', { name: 'Stop here' }).waitFor();
    // What a key or click waits for while the network settles: a turn of the page's own clock.
    const slowest = await page.evaluate(async () => {
      let longest = 0;
      for (let turn = 0; turn < 8; turn++) {
        const before = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 0));
        longest = Math.max(longest, performance.now() - before);
      }
      return longest;
    });
    expect(slowest).toBeLessThan(1000);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.waitForFunction(() => document.querySelector('.placing') === null);
    await page.getByLabel('Find in the picture').fill('Person 77');
    await page.getByText(/^Tied with \d+:/).waitFor();
    await settled(page);
    await close();
  });
});
