import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { inventory, lostFeatures } from '../workbench/xlsx/inventory.ts';
import { lintPackage } from '../workbench/xlsx/lintPackage.ts';
import { formulaColumn } from './formulaColumn.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { gridCanvas, openByPicker, readCell, selectCell, typeInto } from './pageHelpers.ts';

const features = new URL('../fixtures/', import.meta.url);

describe('opening and saving', () => {
  let browser: Browser;
  let folder = '';
  let opened: OpenPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'tandem-saving-'));
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    const { complaints } = opened;
    await opened.close();
    expect(complaints).toEqual([]);
  });

  async function save(): Promise<Uint8Array> {
    const downloading = opened.page.waitForEvent('download');
    await opened.page.getByRole('button', { name: 'Save as' }).click();
    const download: Download = await downloading;
    return new Uint8Array(await readFile(await download.path()));
  }

  it.each(['features.xlsx', 'features-libreoffice.xlsx'])(
    'every feature of %s survives opening, typing, adding a sheet and saving',
    async (name) => {
      const file = new URL(name, features);
      opened = await openPage(browser, { file: file.pathname });
      const { page } = opened;
      await typeInto(page, { sheet: 'OKR Data', cell: 'E2' }, '175');
      await page.evaluate(async () => {
        const receipt = await window.tandemPort?.()?.apply([
          { kind: 'sheet', sheet: 'Added', action: 'add' },
          {
            kind: 'cell',
            sheet: 'Added',
            row: 0,
            column: 0,
            before: { value: null, formula: null },
            after: { value: 0.75, formula: "='OKR Data'!H2", format: '0%' },
          },
        ]);
        if (receipt?.skipped.length !== 0) throw new Error(JSON.stringify(receipt));
      });
      await expect.poll(() => readCell(page, 'OKR Data', 'H2')).toBe(0.75);
      const before = new Uint8Array(await readFile(file));
      const after = await save();
      expect(lostFeatures(before, after)).toEqual([]);
      expect(inventory(after).sheets).toBe((inventory(before).sheets ?? 0) + 1);
      expect(lintPackage(after)).toEqual([]);
    },
  );

  it('a change the file cannot take safely is left out and its reason shown', async () => {
    opened = await openPage(browser, { file: new URL('features.xlsx', features).pathname });
    const { page } = opened;
    await typeInto(page, { sheet: 'Pivot', cell: 'A3' }, 'Mine');
    await typeInto(page, { sheet: 'OKR Data', cell: 'E2' }, '175');
    await save();
    const told = page.locator('.toast.error');
    await told.waitFor();
    expect(await told.textContent()).toMatch(/without 1 change.*Pivot!A3/s);
  });

  it('what a saved file would not show is not done, and the page says why', async () => {
    opened = await openPage(browser, { file: new URL('features.xlsx', features).pathname });
    const { page } = opened;
    await selectCell(page, 'OKR Data', 'A2');
    await page.locator(gridCanvas).click({ position: { x: 100, y: 60 } });
    await page.keyboard.press('Control+b');
    const told = page.locator('.toast');
    await told.waitFor();
    expect(await told.textContent()).toContain('Looks are not edited here');
  });

  it('a sheet with more formulas than can be calculated here opens with its saved values', async () => {
    const file = join(folder, 'Many.xlsx');
    await writeFile(file, formulaColumn(20_001));
    opened = await openPage(browser, { file });
    const { page } = opened;
    expect(await page.locator('.toast').textContent()).toContain('Too many formulas');
    expect(await readCell(page, 'Many', 'B20001')).toBe(40_002);
  });

  it('a file that cannot be read at the start is told in words, and another can be opened', async () => {
    const file = join(folder, 'gone.xlsx');
    opened = await openPage(browser, { file }, 'failed');
    const { page, complaints } = opened;
    expect(await page.getByRole('alert').textContent()).toBe(
      "gone.xlsx can't be read: there is no such file",
    );
    await openByPicker(page, 'Goals.csv', new TextEncoder().encode('Goal,Owner\nBake,Noor\n'));
    await expect.poll(() => readCell(page, 'Goals', 'B2')).toBe('Noor');
    // The browser itself reports the answer of the server that there is no such file.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  it('unsaved work is not lost to another file without a question', async () => {
    opened = await openPage(browser, {});
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await typeInto(page, { sheet: 'Strategy', cell: 'A20' }, 'mine');
    await page.getByText('Edited', { exact: true }).waitFor();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open' }).click();
    const buffer = Buffer.from('Goal,Owner\nBake,Noor\n');
    await (await choosing).setFiles({ name: 'Goals.csv', mimeType: 'text/csv', buffer });
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toContain('not saved');
    expect(await readCell(page, 'Strategy', 'A20')).toBe('mine');
  });

  it('a text table opens as a workbook of one sheet and saves as one', async () => {
    const file = join(folder, 'Goals.csv');
    await writeFile(file, 'Goal;Owner;Target\nBake;Noor;12\nSell;=SUM(1);3,5\n');
    opened = await openPage(browser, { file });
    const { page } = opened;
    expect(await readCell(page, 'Goals', 'C2')).toBe(12);
    expect(await readCell(page, 'Goals', 'B3')).toBe('=SUM(1)');
    await typeInto(page, { sheet: 'Goals', cell: 'C2' }, '14');
    const saved = openWorkbook(await save());
    expect(saved.ok && readGrid(saved.value, 'Goals').rows).toEqual([
      ['Goal', 'Owner', 'Target'],
      ['Bake', 'Noor', 14],
      ['Sell', '=SUM(1)', '3,5'],
    ]);
  });

  it('without a file the page opens its made-up sample', async () => {
    opened = await openPage(browser, {});
    const { page } = opened;
    await page.getByText('Sample, made up').waitFor();
    await page.locator('.panel').getByText('Key results', { exact: true }).first().waitFor();
  });

  it('a file that is no workbook is refused in words and the open one stays', async () => {
    opened = await openPage(browser, {});
    const { page } = opened;
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open' }).click();
    const buffer = Buffer.from('just text');
    await (await choosing).setFiles({ name: 'broken.xlsx', mimeType: 'text/plain', buffer });
    const told = page.locator('.toast.error');
    await told.waitFor();
    expect(await told.textContent()).toContain('broken.xlsx is not an .xlsx workbook');
    await page.getByText('Sample, made up').waitFor();
  });
});
