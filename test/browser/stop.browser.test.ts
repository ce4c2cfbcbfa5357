import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyResultSheet } from '../bench/workloads.ts';
import { panelOf, settled } from './flow.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { openByPicker, readCell, selectCell, typeInto } from './pageHelpers.ts';
import { pictureFolder } from './pictureFolder.ts';

declare global {
  interface Window {
    /** How often the page was drawn while Stop stood there. */
    framesWithStop?: number;
  }
}

const pictures = pictureFolder('stop');

/** Large enough to be looked through for seconds on a fast machine. */
const rows = 20_000;

/** Presses Stop as soon as it stands there; the page itself does it, because no test is quick enough on every machine. */
const stopAtOnce = (page: Page) =>
  page.evaluate(() => {
    const watching = new MutationObserver(() => {
      const stop = document.querySelector<HTMLElement>('.panel [aria-label="Stop"]');
      if (!stop) return;
      watching.disconnect();
      stop.click();
    });
    watching.observe(document.body, { subtree: true, childList: true });
  });

const countFrames = (page: Page) =>
  page.evaluate(() => {
    window.framesWithStop = 0;
    const frame = () => {
      if (document.querySelector('.panel [aria-label="Stop"]'))
        window.framesWithStop = (window.framesWithStop ?? 0) + 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

describe('the check-up of a large workbook', () => {
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPage(browser, {});
    page = opened.page;
    await settled(page);
  });

  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    expect(opened.complaints).toEqual([]);
  });

  const stop = () => panelOf(page).getByRole('button', { name: 'Stop', exact: true });
  const stopped = () => panelOf(page).getByText('The check-up was stopped.');

  it('begins with nothing of the workbook before, is stopped, and says so', async () => {
    await stopAtOnce(page);
    const lines = keyResultSheet(rows).map((cells) => cells.join(','));
    await openByPicker(page, 'Large.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
    await stopped().waitFor();
    await settled(page);
    expect(await panelOf(page).locator('.summary').count()).toBe(0);
    await panelOf(page).getByText('Nothing is shown yet.').waitFor();
    await page.screenshot({ path: join(pictures, 'workbench-stopped.png') });
  });

  it('goes on while somebody types, and begins anew to the end', async () => {
    const sheet = 'Large';
    await countFrames(page);
    await panelOf(page).getByRole('button', { name: 'Check the workbook', exact: true }).click();
    await selectCell(page, sheet, 'A1');
    await typeInto(page, { sheet, cell: 'C3' }, 'Marta');
    expect(await readCell(page, sheet, 'C3')).toBe('Marta');
    await panelOf(page).getByText('1 sheet read, 1 table understood').waitFor();
    await settled(page);
    expect(await stop().count()).toBe(0);
    expect(await page.evaluate(() => window.framesWithStop)).toBeGreaterThan(2);
  });

  it('stopped once more leaves what was shown, by the button of the page as well', async () => {
    const shown = await panelOf(page).locator('.summary').innerText();
    await stopAtOnce(page);
    await page.getByRole('button', { name: 'Check up' }).click();
    await stopped().waitFor();
    await panelOf(page).getByRole('tab', { name: 'Overview' }).click();
    const now = panelOf(page).locator('.summary');
    await now.filter({ hasText: 'a newer check-up was stopped' }).waitFor();
    expect(await now.innerText()).toContain(shown);
    await page.screenshot({ path: join(pictures, 'workbench-kept.png') });
  });
});
