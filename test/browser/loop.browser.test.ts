import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isErrorCell } from '../../core/sheet/cell.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { hasLibreOffice, throughLibreOffice } from '../workbench/xlsx/libreOffice.ts';
import { lintPackage } from '../workbench/xlsx/lintPackage.ts';
import {
  checkIns,
  countingKeys,
  firstCheckIns,
  openForm,
  overview,
  today,
  valueField,
} from './checkInForm.ts';
import {
  applied,
  panelOf,
  patience,
  previewed,
  readRow,
  readRows,
  rowsUnder,
  savedWorkbook,
  settled,
  showTab,
  undone,
} from './flow.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { readCell, typeInto } from './pageHelpers.ts';
import { pictureFolder } from './pictureFolder.ts';

const pictures = pictureFolder('loop');
const keyResults = { sheet: 'Key results', header: 'Id' };

describe('the loop on the made-up bakery, in the spreadsheet', () => {
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPage(browser, {});
    page = opened.page;
    await panelOf(page).getByRole('button', { name: 'Check in', exact: true }).waitFor();
    await settled(page);
  });

  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    expect(opened?.complaints ?? []).toEqual([]);
  });

  const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const value = (id: string) => valueField(page, id);

  it('my key results are checked in by keys alone, with at most six a key result besides digits', async () => {
    const before = await checkIns(page);
    await openForm(page);
    await page.keyboard.type('Marta Lind');
    await value('KR-1').waitFor();
    // The name, everybody's, the first value.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await value('KR-1').evaluate((field) => field === document.activeElement)).toBe(true);
    const keys = countingKeys(page);
    await keys.press('5', '4', 'Tab', '7', 'Tab');
    await page.keyboard.type('The new sourdough is praised');
    await keys.press('Tab');
    await page.keyboard.type('The survey is down');
    await keys.press('Enter', '3', '8', '1', 'Tab', '6', 'Enter');
    await picture('check-in');
    // No value for the third: nothing is said of it.
    await keys.press('Control+Enter');
    await previewed(page);
    await picture('check-in-preview');
    await keys.press('Enter');
    await panelOf(page)
      .getByText(/changes written/)
      .waitFor();
    await overview(page);
    await picture('check-in-written');
    expect(keys.others()).toBeLessThanOrEqual(6 * 2);
    const after = await checkIns(page);
    expect(after.slice(0, before.length).map(({ cells }) => cells)).toEqual(
      before.map(({ cells }) => cells),
    );
    expect(after.slice(before.length).map(({ cells }) => cells)).toEqual(firstCheckIns);
    const { cells } = await readRow(page, keyResults, 'KR-1');
    expect([cells.Current, cells.Confidence, cells['Last check-in']]).toEqual([54, 0.7, today]);
    expect(cells.Progress).toBeCloseTo((54 - 42) / (60 - 42), 12);
  });

  it('a correction is a row of its own, and the name was typed once', async () => {
    const before = await checkIns(page);
    await openForm(page);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Marta Lind');
    await value('KR-1').fill('53');
    await value('KR-1').press('Control+Enter');
    expect(await applied(page)).toMatch(/^\d+ changes written\./);
    await overview(page);
    const after = await checkIns(page);
    expect(after.slice(0, -1).map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
    const [corrected] = after.slice(-1);
    expect(corrected?.cells).toMatchObject({ 'Key result': 'KR-1', Current: 53 });
    expect(corrected?.cells['Previous value']).toBe(54);
    expect((await readRow(page, keyResults, 'KR-1')).cells.Current).toBe(53);
  });

  it('a meeting checks in everybody’s at once', async () => {
    const count = (await checkIns(page)).length;
    await openForm(page);
    await page.getByLabel('Everybody’s, for a meeting').check();
    await value('KR-9').fill('22');
    await value('KR-10').fill('31');
    await picture('meeting');
    await panelOf(page).getByRole('button', { name: 'Preview the check-in' }).click();
    await applied(page);
    await overview(page);
    const rows = (await checkIns(page)).slice(count);
    expect(rows.map(({ cells }) => [cells['Key result'], cells.Current, cells.Owner])).toEqual([
      ['KR-9', 22, 'Marta Lind'],
      ['KR-10', 31, 'Marta Lind'],
    ]);
    const ids = (await checkIns(page)).flatMap(({ cells }) => cells['Check-in id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('what somebody types between preview and apply stays, and is named', async () => {
    await openForm(page);
    await page.getByLabel('Everybody’s, for a meeting').check();
    await value('KR-4').fill('91');
    await value('KR-4').press('Control+Enter');
    await previewed(page);
    const row = await readRow(page, keyResults, 'KR-4');
    await typeInto(page, { sheet: 'Key results', cell: row.address('Current') }, '89');
    await expect
      .poll(() => readCell(page, 'Key results', row.address('Current')), patience)
      .toBe(89);
    const told = await applied(page);
    expect(told).toContain('1 left out');
    expect(told).toContain(row.address('Current'));
    await picture('typed-meanwhile');
    await overview(page);
    expect((await readRow(page, keyResults, 'KR-4')).cells.Current).toBe(89);
    const [last] = (await checkIns(page)).slice(-1);
    expect(last?.cells).toMatchObject({ 'Key result': 'KR-4', Current: 91 });
  });

  it('a snapshot adds rows to the history and leaves those above', async () => {
    const history = () => readRows(page, 'Score history', 'Score id');
    const before = await history();
    await showTab(page, 'Build');
    await panelOf(page).getByRole('button', { name: 'Preview a snapshot' }).click();
    await previewed(page);
    await picture('snapshot-preview');
    await applied(page);
    const after = await history();
    expect(after.slice(0, before.length).map(({ cells }) => cells)).toEqual(
      before.map(({ cells }) => cells),
    );
    const added = after.slice(before.length).map(({ cells }) => cells);
    expect(added.length).toBeGreaterThan(20);
    expect(new Set(added.map((cells) => cells['Snapshot date']))).toEqual(new Set([today]));
    expect(added.filter((cells) => cells['Score id'] === 'okr/O-1')).toHaveLength(1);
    await panelOf(page).getByRole('button', { name: 'Preview a snapshot' }).click();
    await panelOf(page).getByRole('heading', { name: 'Why nothing would change' }).waitFor();
    await picture('snapshot-again');
    await panelOf(page).getByRole('button', { name: 'Back', exact: true }).click();
  });

  it('a target is moved with its reason, the old one kept in the log', async () => {
    await panelOf(page).getByRole('button', { name: 'Change a target' }).click();
    const choice = panelOf(page).locator('select', { has: page.locator('[value="KR-2"]') });
    await choice.selectOption('KR-2');
    await page.getByText('Target now: 450 reviews').waitFor();
    await page.getByLabel('New target').fill('460');
    await page.getByLabel('Reason').fill('the second shop asks for reviews too');
    await picture('target');
    await panelOf(page).getByRole('button', { name: 'Preview the new target' }).click();
    await applied(page);
    const [last] = (await readRows(page, 'Target changes', 'Reason')).slice(-1);
    expect(last?.cells).toMatchObject({
      ...{ 'Key result': 'KR-2', 'Old target': 450, 'New target': 460 },
      ...{ Reason: 'the second shop asks for reviews too', 'Changed by': 'Marta Lind' },
    });
    expect((await readRow(page, keyResults, 'KR-2')).cells.Target).toBe(460);
  });

  it('what changed since: the view and CHANGES_SINCE say the same', async () => {
    await showTab(page, 'Views');
    await panelOf(page)
      .getByRole('button', { name: /^What changed/ })
      .click();
    await panelOf(page).getByRole('button', { name: 'Copy the view as text' }).waitFor();
    await picture('changed');
    const shown = panelOf(page).getByRole('tabpanel');
    for (const words of ['KR-2', '450 → 460', 'the second shop asks for reviews too']) {
      await shown.getByText(words).first().waitFor();
    }
    // The view looks back from the day of the workbook, 15 November, by four weeks.
    const formula = "=CHANGES_SINCE('Score history'!A4:J400,DATE(2026,10,18),DATE(2026,11,15))";
    const sheet = 'Shop goals (old list)';
    await typeInto(page, { sheet, cell: 'N2' }, formula);
    await expect.poll(() => readCell(page, sheet, 'N2'), patience).toBe('Score');
    const changed = await readRows(page, sheet, 'Coverage before');
    const kept = changed.filter(({ cells }) => cells['Score id'] !== null);
    const figure = shown.locator('.figure').filter({ hasText: 'Scores that changed' });
    expect(await figure.textContent()).toContain(String(kept.length));
    const goal = kept.find(({ cells }) => cells['Score id'] === 'okr/O-1')?.cells;
    const row = shown.getByRole('row', { name: /^O-1 Be the bakery/ });
    await row.getByText(`${Math.round(100 * Number(goal?.After))} %`).waitFor();
  });

  it('everything is in the saved file, and the same numbers in LibreOffice', async () => {
    const saved = await savedWorkbook(page);
    expect(lintPackage(saved)).toEqual([]);
    const files = hasLibreOffice() ? [saved, throughLibreOffice(saved)] : [saved];
    for (const bytes of files) {
      const file = openWorkbook(bytes);
      if (!file.ok) throw new Error('the file cannot be read');
      const rows = rowsUnder(readGrid(file.value, 'Check-ins'), 'Check-in date');
      const written = rows.slice(-6).map(({ cells }) => [cells['Key result'], cells.Current]);
      expect(written).toEqual([
        ...[
          ['KR-1', 54],
          ['KR-2', 381],
          ['KR-1', 53],
        ],
        ...[
          ['KR-9', 22],
          ['KR-10', 31],
          ['KR-4', 91],
        ],
      ]);
      const goals = rowsUnder(readGrid(file.value, 'Key results'), 'Id');
      const goal = goals.find(({ cells }) => cells.Id === 'KR-1')?.cells;
      expect(goal?.Progress).toBeCloseTo((53 - 42) / (60 - 42), 12);
      expect(goals.filter(({ cells }) => Object.values(cells).some(isErrorCell))).toEqual([]);
    }
  });

  it('the newest plan is taken back by the panel', async () => {
    await undone(page, 'Change a target');
    expect((await readRow(page, keyResults, 'KR-2')).cells.Target).toBe(450);
  });
});
