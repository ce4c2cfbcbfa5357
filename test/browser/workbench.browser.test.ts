import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { goalsWorkbook } from './goalsWorkbook.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { readAll, readCell, selectCell, typeInto } from './pageHelpers.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe('workbench', () => {
  let browser: Browser;
  let folder = '';
  let opened: OpenPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'tandem-browser-'));
    await writeFile(join(folder, 'Goals.xlsx'), goalsWorkbook());
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    opened = await openPage(browser, { file: join(folder, 'Goals.xlsx') });
  });

  afterEach(async () => {
    const { complaints } = opened;
    await opened.close();
    expect(complaints).toEqual([]);
  });

  const settled = (sheet: string, cell: string) =>
    expect.poll(() => readCell(opened.page, sheet, cell));

  it('typing into a cell changes the custom function that reads it', async () => {
    const { page } = opened;
    await settled('Goals', 'A8').toBe(0.5);
    await typeInto(page, { sheet: 'Goals', cell: 'F2' }, '450');
    await settled('Goals', 'A8').toBe(1);
    await settled('Goals', 'A10').toBe(2);
  });

  it('a blank argument is not zero: the cell shows an error and the page says why', async () => {
    const { page } = opened;
    await settled('Goals', 'A9').toEqual({ error: '#VALUE!' });
    await selectCell(page, 'Goals', 'A9');
    const reason = page.locator('.problem');
    await reason.waitFor();
    expect(await reason.textContent()).toContain('A9');
    await typeInto(page, { sheet: 'Goals', cell: 'F12' }, '0');
    await settled('Goals', 'A9').toBe(0);
  });

  it('a formula with TODAY() and what depends on it show this day, not the day of saving', async () => {
    const midnight = await opened.page.evaluate(() => {
      const now = new Date();
      return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
    });
    await settled('Goals', 'A11').toBe(midnight);
    await settled('Goals', 'A12').toBe(midnight + 1);
  });

  it('a finding jumps to its cell', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Check up' }).click();
    const finding = page.locator('.panel').getByRole('button', { name: /C4/ }).first();
    await finding.click();
    await expect.poll(() => nameBox(page)).toBe('C4');
  });

  it('converting a sheet shows a preview, writes only after it, and undo takes everything back', async () => {
    const { page } = opened;
    const before = await readAll(page);
    await page.getByRole('button', { name: 'Convert sheet' }).click();
    const apply = page.locator('.panel').getByRole('button', { name: 'Apply' });
    await apply.waitFor();
    expect(await readAll(page)).toEqual(before);
    await apply.click();
    await expect
      .poll(async () => (await readAll(page)).grids[0]?.rows[0]?.length)
      .toBeGreaterThan(7);
    const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(async () => (await readAll(page)).grids).toEqual(before.grids);
  });

  it('undo takes several added sheets back in one step, redo brings all of them again', async () => {
    const { page } = opened;
    const names = async () => (await readAll(page)).grids.map(({ sheet }) => sheet);
    await page.evaluate(async () => {
      const added = ['One', 'Two', 'Three'].flatMap((sheet) => [
        { kind: 'sheet', sheet, action: 'add' } as const,
        {
          kind: 'cell',
          sheet,
          row: 0,
          column: 0,
          before: { value: null, formula: null },
          after: { value: 2, formula: '=1+1' },
        } as const,
      ]);
      await window.tandemPort?.()?.apply(added);
    });
    const banner = page.getByRole('banner');
    await banner.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toEqual(['Goals']);
    await banner.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(names).toEqual(['Goals', 'One', 'Two', 'Three']);
    expect(await readCell(page, 'Three', 'A1')).toBe(2);
  });

  it('Save as patches what changed into a copy that reads back the same', async () => {
    const { page } = opened;
    await typeInto(page, { sheet: 'Goals', cell: 'C4' }, 'Ida');
    await typeInto(page, { sheet: 'Goals', cell: 'F2' }, '450');
    await settled('Goals', 'A10').toBe(2);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Goals (edited).xlsx');
    const saved = openWorkbook(new Uint8Array(await readFile(await download.path())));
    expect(saved.ok && readGrid(saved.value, 'Goals', ['formulas']).rows[3]?.[2]).toBe('Ida');
    expect(saved.ok && readGrid(saved.value, 'Goals').rows[9]?.[0]).toBe(2);
    const formulas = saved.ok ? readGrid(saved.value, 'Goals', ['formulas']).formulas : [];
    expect(formulas?.[9]?.[0]).toBe('=A8*2');
  });

  it('the page around the spreadsheet has nothing that keeps a reader of the screen out', async () => {
    const { page } = opened;
    await page.locator('.panel .tabs').waitFor();
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(source, 'utf8'));
    // The spreadsheet inside `.grid` is drawn by the library and has findings of its own.
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run({ include: ['#page'], exclude: ['.grid'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });

  const nameBox = (page: OpenPage['page']) =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('.grid input')?.value ?? '');
});
