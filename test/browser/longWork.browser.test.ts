import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applied, panelOf, patience, previewed, settled, showTab, undone } from './flow.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { openByPicker, readAll } from './pageHelpers.ts';
import { pictureFolder } from './pictureFolder.ts';

declare global {
  interface Window {
    /** What the panel said of long work under way, and what could be clicked and typed into meanwhile. */
    toldMeanwhile?: { words: string; open: string[] }[];
  }
}

const pictures = pictureFolder('long-work');

/** Presses Stop as soon as some of the work is done; the page itself does it, because no test is quick enough on every machine. */
function stopEarly(page: Page): Promise<void> {
  return page.evaluate(() => {
    const told: { words: string; open: string[] }[] = [];
    window.toldMeanwhile = told;
    const watching = new MutationObserver(() => {
      const words = document.querySelector('.panel .busy')?.textContent ?? '';
      const stop = document.querySelector<HTMLElement>('.panel [aria-label="Stop"]');
      if (!stop || !/ [1-9]\d* %$/.test(words)) return;
      const open = [...document.querySelectorAll('.header button:not(:disabled)')];
      const grid = document.querySelector('.grid:not([inert])') ? ['the spreadsheet'] : [];
      told.push({ words, open: [...open.map((one) => one.textContent ?? ''), ...grid] });
      watching.disconnect();
      stop.click();
    });
    watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

describe('a plan that takes long, in the spreadsheet', () => {
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPage(browser, {});
    page = opened.page;
    const goals = new TextEncoder().encode('Goal,Owner\nBake,Noor\n');
    await openByPicker(page, 'Goals.csv', goals);
    await showTab(page, 'Build');
    await panelOf(page).locator('.template').first().waitFor();
  });

  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    expect(opened?.complaints ?? []).toEqual([]);
  });

  const sheets = async () => (await readAll(page)).grids.map(({ sheet }) => sheet);
  const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

  /** Every template with its rows, previewed. */
  async function previewEverything(): Promise<void> {
    const folded = panelOf(page).locator('.template-group[aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
    for (const box of await panelOf(page).getByRole('checkbox').all()) await box.check();
    await panelOf(page)
      .getByRole('button', { name: /^Preview \d+ trackers$/ })
      .click();
    await previewed(page);
  }

  it('says how far it is, keeps people out of the sheets meanwhile, and stops when asked to', async () => {
    const before = await readAll(page);
    await previewEverything();
    await stopEarly(page);
    const processor = await page.context().newCDPSession(page);
    // So slow that a quick machine does not finish before it can be asked to stop.
    await processor.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await panelOf(page).getByRole('button', { name: 'Apply', exact: true }).click();
    await panelOf(page)
      .getByText(/^Stopped: \d+ changes written, \d+ not begun\.$/)
      .waitFor();
    await processor.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await settled(page);
    await picture('stopped');
    expect(await page.evaluate(() => window.toldMeanwhile)).toEqual([
      // The panel itself can be shown and hidden at any time.
      { words: expect.stringMatching(/Writing… \d+ %$/), open: [''] },
    ]);
    expect(await page.locator('.grid').getAttribute('inert')).toBeNull();
    expect((await sheets()).length).toBeGreaterThan(1);
    await undone(page, 'Add a tracker');
    expect((await readAll(page)).grids).toEqual(before.grids);
  });

  it('writes the whole when it is left alone, as one step of undo', async () => {
    const before = await readAll(page);
    await previewEverything();
    expect(await applied(page)).toMatch(/\d{4} changes written/);
    const after = await readAll(page);
    expect(after.grids.length).toBeGreaterThan(45);
    const banner = page.getByRole('banner');
    await banner.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(sheets, patience).toEqual(before.grids.map(({ sheet }) => sheet));
    await banner.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(async () => (await sheets()).length, patience).toBe(after.grids.length);
    expect((await readAll(page)).grids).toEqual(after.grids);
  });
});
