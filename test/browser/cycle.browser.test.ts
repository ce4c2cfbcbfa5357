import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../core/sheet/grid.ts';
import {
  applied,
  panelOf,
  patience,
  previewed,
  readRow,
  readRows,
  readShown,
  settled,
  showTab,
  undone,
} from './flow.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { pictureFolder } from './pictureFolder.ts';

const pictures = pictureFolder('workbench-cycle');
const keyResults = { sheet: 'Key results', header: 'Id' };

/** Kinds of review with what they ask, the sheet they make, and sections it has. */
const packs = [
  ['weekly', 'Weekly check-in, 2026-11-15. What changed, what is stuck', 'Weekly 2026-11-15'],
  ['monthly', 'Monthly alignment meeting, 2026-11-15. Do we still', 'Monthly 2026-11-15'],
  ['quarterly', 'Quarterly business review, 2026-11-15.', 'Quarterly 2026-11-15'],
] as const;

describe('reviews and the end of a cycle, in the spreadsheet', () => {
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;
  /** Every sheet before anything was written. */
  let before: readonly Grid[];

  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPage(browser, {});
    page = opened.page;
    await showTab(page, 'Build');
    await panelOf(page).getByRole('button', { name: 'Preview the review pack' }).waitFor();
    before = await readShown(page);
  });

  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    expect(opened?.complaints ?? []).toEqual([]);
  });

  const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const button = (name: string) => panelOf(page).getByRole('button', { name, exact: true });

  it.each(packs)('a %s pack is previewed, written as a sheet and taken back', async (...pack) => {
    const [kind, asks, sheet] = pack;
    await panelOf(page).getByLabel('Kind of review').selectOption(kind);
    await button('Preview the review pack').click();
    await panelOf(page).getByText(asks).waitFor();
    await panelOf(page).getByRole('table').getByText('Decisions', { exact: true }).waitFor();
    await previewed(page);
    await picture(`${kind} preview`);
    if (kind === 'weekly') expect(await readShown(page)).toEqual(before);
    await applied(page);
    await picture(`${kind} sheet`);
    const grids = await readShown(page);
    const cells = grids.find((grid) => grid.sheet === sheet)?.rows.flat() ?? [];
    const words = cells.filter((cell) => typeof cell === 'string');
    // Open decisions and promises of the bakery are carried over, the overdue ones among them.
    expect(words.join('\n')).toContain('Price list for next year');
    expect(words.join('\n')).toContain('Lease of the third shop');
    expect(words.join('\n')).toContain('KR-18 Cut days sold out by noon');
    expect(grids.filter((grid) => grid.sheet !== sheet)).toEqual(before);
    await undone(page, 'Review pack');
    expect(await readShown(page)).toEqual(before);
  });

  it('a cycle is closed with grades, and opened again by undo', async () => {
    await button('Close the cycle').click();
    const until = panelOf(page).getByLabel('Close what is due by');
    await until.waitFor();
    await until.fill('2026-12-31');
    await until.press('Enter');
    await previewed(page);
    await panelOf(page).getByText('How the cycle ends: the grades').click();
    await panelOf(page).getByText('Mean grade, committed objectives').waitFor();
    await picture('grades');
    await applied(page);
    await picture('closed');
    const { cells } = await readRow(page, keyResults, 'KR-1');
    expect(cells).toMatchObject({ 'Closed as': 'Partly achieved', 'Closing grade': 0.5 });
    const open = (await readRows(page, 'Key results', 'Id')).filter(
      (row) => row.cells['Closed as'] === null,
    );
    expect(open.map((row) => row.cells.Id)).toEqual([]);
    await undone(page, 'Close the cycle');
    expect(await readShown(page)).toEqual(before);
    await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click();
    await expect
      .poll(async () => (await readRow(page, keyResults, 'KR-1')).cells['Closing grade'], patience)
      .toBe(0.5);
  });

  it('what is unfinished rolls over, the old cycle stays as values, and undo brings it back', async () => {
    const closed = await readShown(page);
    await showTab(page, 'Overview');
    await showTab(page, 'Build');
    await button('Roll over').click();
    const begins = panelOf(page).getByLabel('Next cycle begins');
    await begins.waitFor();
    expect(await begins.inputValue()).toBe('2027-01-01');
    await picture('roll over');
    await button('Preview the next cycle').click();
    await previewed(page);
    await panelOf(page).getByText('What goes on and what is over').click();
    await panelOf(page).getByText('The next cycle runs from 2027-01-01 to 2027-03-31.').waitFor();
    await picture('next cycle');
    await applied(page);
    await picture('rolled over');
    const { cells } = await readRow(page, keyResults, 'KR-1');
    expect(cells).toMatchObject({ Start: 51, Target: 60, 'Closed as': null });
    const known = closed.map(({ sheet }) => sheet);
    const archived = (await readShown(page)).filter(({ sheet }) => !known.includes(sheet));
    expect(archived.length).toBeGreaterThan(0);
    expect(archived.flatMap(({ formulas }) => formulas?.flat() ?? []).filter(Boolean)).toEqual([]);
    expect(archived.flatMap(({ rows }) => rows.flat())).toContain('Partly achieved');
    await undone(page, 'Roll over to the next cycle');
    expect(await readShown(page)).toEqual(closed);
    await settled(page);
  });
});
