import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { pictureFolder } from '../browser/pictureFolder.ts';
import { samplePage } from './page/buildPage.ts';
import { openPanel, settled, showTab, takePicture } from './page/panelPage.ts';
import { overflow, violations } from './page/violations.ts';

const pictures = pictureFolder('cycle');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Goes to a control by Tab alone; fails when it is not reached. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.closest('label')?.textContent ?? focused?.textContent ?? '';
    });
    if (reached.startsWith(words)) return;
  }
  throw new Error(`Tab does not reach "${words}"`);
}

async function applied(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('changes written').waitFor();
  await settled(page);
}

describe('review and cycle in the panel', () => {
  it('walks the review pack, closing and rolling over with the keyboard, on the made-up bakery', async () => {
    const look = { host: 'sheets', colorScheme: 'light', script: samplePage } as const;
    const { page, close } = await openPanel(browser, look);
    await showTab(page, 'Build');

    await page.getByLabel('Kind of review').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Do we still pull in one direction').waitFor();
    await tabTo(page, 'Preview the review pack');
    await page.keyboard.press('Enter');
    await page.getByText(/^Monthly alignment meeting, 2026-11-15\. Do we still/).waitFor();
    await page.getByRole('heading', { name: /^Monthly \d{4}/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await applied(page);

    await page.getByRole('button', { name: 'Roll over' }).click();
    await page.getByRole('button', { name: 'Close the cycle' }).focus();
    await settled(page);
    await page.keyboard.press('Enter');
    const until = page.getByLabel('Close what is due by');
    await until.waitFor();
    await settled(page);
    expect(await until.inputValue()).toBe('2026-11-15');
    expect(await until.evaluate((field) => field === document.activeElement)).toBe(true);
    await until.fill('some day');
    await page.keyboard.press('Enter');
    const error = 'Expected a date such as 2026-12-31; found "some day".';
    await page.getByRole('alert').filter({ hasText: error }).waitFor();
    expect(await until.getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await takePicture(page, `${pictures}/close-error.png`);
    await until.fill('2026-12-31');
    await page.getByText(/^Open and due by then: \d+ key results and \d+ objectives/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('How the cycle ends: the grades').click();
    await page.getByText('Mean grade, committed objectives').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await takePicture(page, `${pictures}/close-preview.png`);
    await applied(page);

    await page.getByRole('button', { name: 'Roll over' }).click();
    const begins = page.getByLabel('Next cycle begins');
    await begins.waitFor();
    expect(await begins.inputValue()).toBe('2027-01-01');
    expect(await page.getByLabel('Next cycle ends').inputValue()).toBe('2027-03-31');
    await page.getByLabel('Next cycle ends').fill('2026-12-01');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'a period after 2026-12-31' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await takePicture(page, `${pictures}/roll-over.png`);
    await page.getByLabel('Next cycle ends').fill('2027-03-31');
    await tabTo(page, 'Preview the next cycle');
    await page.keyboard.press('Enter');
    await page.getByText('What goes on and what is over').click();
    await page.getByText('The next cycle runs from 2027-01-01 to 2027-03-31.').waitFor();
    await applied(page);
    await close();
  });
});
