import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportWorkbook } from './exportWorkbook.ts';
import { launchBrowser, openPage } from './openPage.ts';
import { openByPicker } from './pageHelpers.ts';

declare global {
  interface Window {
    /** Work put off until the page is idle: counted, and let go by the test. */
    putOff?: IdleRequestCallback[];
  }
}

describe('opening one workbook after another', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  it('leaves alone what was still to be checked in the one that was closed', async () => {
    const { page, complaints, close } = await openPage(browser, {});
    await page.evaluate(() => {
      window.putOff = [];
      window.requestIdleCallback = (work) => window.putOff?.push(work) ?? 0;
    });
    await openByPicker(page, 'lists.xlsx', await readFile('dist/workbench/sample.xlsx'));
    await page.waitForFunction(() => (window.putOff?.length ?? 0) > 10);
    await openByPicker(page, 'viva.xlsx', exportWorkbook());
    await page.evaluate(() => {
      for (const work of window.putOff ?? []) work({ didTimeout: true, timeRemaining: () => 0 });
    });
    await page.getByRole('tab', { name: 'Build' }).click();
    await page.getByRole('button', { name: 'Preview the new sheets' }).waitFor();
    await close();
    expect(complaints).toEqual([]);
  });
});
