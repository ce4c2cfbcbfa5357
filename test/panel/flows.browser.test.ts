import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { buildParts, panelOnly } from './page/buildPage.ts';
import { openings, openPanel, settled, showTab } from './page/panelPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe('mountPanel', () => {
  it('filters findings by severity and words', async () => {
    const { page, close } = await openPanel(browser);
    await showTab(page, 'Findings');
    expect(await page.locator('.row').count()).toBe(7);
    await page.getByRole('button', { name: '3 Warnings' }).click();
    expect(await page.locator('.row').count()).toBe(3);
    await page.getByPlaceholder('Search the findings').fill('overtime');
    expect(await page.locator('.row').allTextContents()).toHaveLength(1);
    await page.getByPlaceholder('Search the findings').fill('no such word');
    await page.getByRole('button', { name: 'Show all 7' }).click();
    expect(await page.locator('.row').count()).toBe(7);
    await close();
  });

  it('previews a conversion, applies it and undoes it', async () => {
    const { page, close } = await openPanel(browser);
    await openings.preview(page);
    expect(await page.getByText('1 of your cells would be overwritten').count()).toBe(1);
    await page.getByRole('button', { name: /J4:J8/ }).click();
    expect(await page.locator('.change').allTextContents()).toHaveLength(8);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('11 changes written.').waitFor();
    await page.getByRole('button', { name: 'Undo: Turn into a tracker' }).click();
    await page.getByText('Undone: Turn into a tracker.').waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await close();
  });

  it('takes over an export: says how it is read, what was not understood, and adds the sheets', async () => {
    const { page, close } = await openPanel(browser);
    await openings.takeOver(page);
    await page.getByText('Reads "Team goals" as Perdoo. New: Objectives (1 row).').waitFor();
    expect(await page.locator('.row').count()).toBe(8);
    await page.getByRole('button', { name: 'Show 4 more to know' }).click();
    expect(await page.locator('.row').count()).toBe(12);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('2 changes written.').waitFor();
    await settled(page);
    await page.getByLabel('Sheet with the export').selectOption('Objectives');
    await page.getByRole('button', { name: 'Undo: Take over an export' }).click();
    await page.getByText('Undone: Take over an export.').waitFor();
    await settled(page);
    const sheets = await page
      .getByLabel('Sheet with the export')
      .locator('option')
      .allTextContents();
    expect(sheets).toEqual(['Whichever fits best', 'Team goals', 'Who does what', 'Shopping']);
    await close();
  });

  it('previews a repair with the old and the new formula', async () => {
    const { page, close } = await openPanel(browser);
    await openings.repair(page);
    await page.getByText('3 formulas would be spelled another way').waitFor();
    const run = page.getByRole('button', { name: /K4:K5 2 formulas respelled/ });
    expect(await run.locator('del').textContent()).toBe('=TANDEM.OKR_COUNT(A4:H4)');
    expect(await run.locator('code').textContent()).toBe('=OKR_COUNT(A4:H4)');
    expect(await page.locator('.change del').allTextContents()).toEqual([
      '=TANDEM.OKR_COUNT(A7:H7)',
    ]);
    await close();
  });

  it('builds a formula from the recognised table and inserts it in canonical spelling', async () => {
    const { page, close } = await openPanel(browser);
    await openings.function(page);
    await page.getByText('1 optional argument').click();
    await page.getByLabel('minimum').fill('0,25');
    const shown = `=OKR_COUNT('Team goals'!A3:H8;"say ""done""";0,25)`;
    expect(await page.locator('.formula').textContent()).toBe(shown);
    await page.getByRole('button', { name: 'Insert into the active cell' }).click();
    await page.getByText('OKR_COUNT is in Team goals!J4.').waitFor();
    expect(await page.title()).toBe(`=OKR_COUNT('Team goals'!A3:H8,"say ""done""",0.25)`);
    await page.getByLabel('status').fill('');
    expect(await page.getByRole('button', { name: 'Fill in status' }).count()).toBe(1);
    await close();
  });

  it('keeps a corrected reading of a table', async () => {
    const { page, close } = await openPanel(browser);
    await openings.mapping(page);
    await page.getByLabel('Meaning of column H, Due date').selectOption('dueDate');
    const fourth = '4: Bread people come back for · Regulars per week · Ines';
    await page.getByLabel('Header row').selectOption({ label: fourth });
    await page.getByText('Complaints per month · Sourdough').waitFor();
    await page.getByRole('button', { name: 'Use this reading' }).click();
    await page.getByText('Team goals is read your way from now on.').waitFor();
    await close();
  });

  it('sets up a sheet that was not recognised by hand, and gives the focus back', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: 'Set up Shopping by hand' }).click();
    await page.getByLabel('Header row').selectOption({ label: '1: Flour · Salt' });
    await page.getByText('two bags', { exact: true }).waitFor();
    await page.getByLabel('This table is').selectOption('kpi');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.waitForSelector('.card');
    const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await expect.poll(role).toBe('tabpanel');
    await close();
  });

  it('comes back to the place in the list that was left', async () => {
    const { page, close } = await openPanel(browser);
    await showTab(page, 'Functions');
    const scrollTop = () => page.evaluate(() => document.querySelector('.page')?.scrollTop ?? -1);
    await page.getByRole('button', { name: /^OKR_SCORE/ }).scrollIntoViewIfNeeded();
    await page.locator('.page').evaluate((element) => element.scrollTo(0, 240));
    await page.waitForFunction(() => document.querySelector('.page')?.scrollTop === 240);
    await page.getByRole('button', { name: /^OKR_SCORE/ }).click();
    await page.getByRole('heading', { name: 'Parameters' }).waitFor();
    await expect.poll(scrollTop).toBe(0);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: /^OKR_SCORE/ }).waitFor();
    await expect.poll(scrollTop).toBe(240);
    await close();
  });

  it('is served inline by Google Sheets: no backtick and no closing script tag in the script', async () => {
    const { script, style } = await buildParts(panelOnly);
    expect(script.length).toBeGreaterThan(10_000);
    expect(script.includes('`')).toBe(false);
    expect(/<\/script/i.test(script)).toBe(false);
    expect(/https?:/.test(style)).toBe(false);
  });

  it('says why the workbook could not be read, offers a second try, and forgets the error then', async () => {
    const { page, close } = await openPanel(browser, { host: 'workbench', colorScheme: 'light' });
    await page.evaluate(() => document.body.setAttribute('data-fails', 'yes'));
    await page.getByRole('button', { name: 'Check the workbook again' }).click();
    await page.getByText('The test wants a failure.').waitFor();
    await page.evaluate(() => document.body.removeAttribute('data-fails'));
    await page.getByRole('button', { name: 'Check the workbook again' }).click();
    await page.getByText('The test wants a failure.').waitFor({ state: 'detached' });
    await close();
  });
});
