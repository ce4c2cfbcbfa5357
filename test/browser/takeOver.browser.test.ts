import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { lintPackage } from '../workbench/xlsx/lintPackage.ts';
import { exportWorkbook } from './exportWorkbook.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { openByPicker, readAll, readCell } from './pageHelpers.ts';
import { pictureFolder } from './pictureFolder.ts';

/** Pictures of the steps, to be looked at. */
const pictures = pictureFolder('take-over');

describe('taking over an export', () => {
  let browser: Browser;
  let opened: OpenPage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    opened = await openPage(browser, {});
    await openByPicker(opened.page, 'viva.xlsx', exportWorkbook());
    await opened.page.getByRole('tab', { name: 'Build' }).click();
  });

  afterEach(async () => {
    const { complaints } = opened;
    await opened.close();
    expect(complaints).toEqual([]);
  });

  const picture = (name: string) => opened.page.screenshot({ path: join(pictures, `${name}.png`) });

  async function save(): Promise<Uint8Array> {
    const downloading = opened.page.waitForEvent('download');
    await opened.page.getByRole('button', { name: 'Save as' }).click();
    return new Uint8Array(await readFile(await (await downloading).path()));
  }

  it('opens the file, previews and applies the new sheets, and saves them beside the export', async () => {
    const { page } = opened;
    const before = (await readAll(page)).grids;
    await page.getByRole('button', { name: 'Preview the new sheets' }).click();
    await page.getByText('Reads "viva" as Microsoft Viva Goals.').waitFor();
    await page.getByText('None of your cells is overwritten.').waitFor();
    await page.getByText('Rising nicely').first().waitFor();
    await picture('preview');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText(/changes written/).waitFor();
    await picture('applied');
    const { grids } = await readAll(page);
    expect(grids.find(({ sheet }) => sheet === 'viva')).toEqual(before[0]);
    const saved = await save();
    expect(lintPackage(saved)).toEqual([]);
    const workbook = openWorkbook(saved);
    if (!workbook.ok) throw new Error('the saved file cannot be read');
    const goals = readGrid(workbook.value, 'Key results').rows.flat();
    expect(goals).toContain('-15 returned loaves a week');
    expect(goals).toContain(380);
    expect(readGrid(workbook.value, 'Check-ins').rows.flat()).toContain(
      '=good week\nStatus: On Track',
    );
    expect(readGrid(workbook.value, 'viva').rows[2]?.[1]).toBe('Raise five-star reviews');
    await page.getByRole('button', { name: 'Undo: Take over an export' }).click();
    await page.getByText('Undone: Take over an export.').waitFor();
    expect((await readAll(page)).grids).toEqual(before);
  });

  it('takes over a text table, and saves a workbook', async () => {
    const { page } = opened;
    const lines = [
      'Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Due date',
      'Order the cabinet,BAKE-7,10007,Task,In Progress,High,Marta,30/Oct/26 5:00 PM',
      '"=1+1, please",BAKE-8,10008,Task,To Do,Low,Noor,',
    ];
    await openByPicker(page, 'jira.csv', new TextEncoder().encode(lines.join('\n')));
    await page.getByLabel('Sheet with the export').selectOption('jira');
    await page.getByRole('button', { name: 'Preview the new sheets' }).click();
    await page.getByText('Reads "jira" as Jira. New: Initiatives (2 rows).').waitFor();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText(/changes written/).waitFor();
    const workbook = openWorkbook(await save());
    const cells = workbook.ok ? readGrid(workbook.value, 'Initiatives').rows.flat() : [];
    expect(cells).toEqual(expect.arrayContaining(['BAKE-7', '=1+1, please', 46325]));
  });

  it('repairs a formula of another program, which then works here', async () => {
    const { page } = opened;
    await expect.poll(() => readCell(page, 'Sums', 'A1')).toEqual({ error: '#NAME?' });
    await page.getByRole('button', { name: 'Preview the repair' }).click();
    await page.getByText('1 formula would be spelled another way').waitFor();
    await picture('repair');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('1 change written.').waitFor();
    await expect.poll(() => readCell(page, 'Sums', 'A1')).toBe(0.5);
    await page.getByRole('button', { name: 'Preview the repair' }).click();
    await page.getByText('Nothing to repair').waitFor();
  });
});
