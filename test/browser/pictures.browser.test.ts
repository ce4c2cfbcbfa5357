import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { hasLibreOffice, throughLibreOffice } from '../workbench/xlsx/libreOffice.ts';
import { lintPackage } from '../workbench/xlsx/lintPackage.ts';
import {
  applied,
  bytesOf,
  downloaded,
  panelOf,
  readRows,
  readShown,
  rowsUnder,
  savedWorkbook,
  settled,
  showTab,
} from './flow.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { pictureFolder } from './pictureFolder.ts';

const pictures = pictureFolder('pictures');

/** Views of the sample that are pictures: what each shows, and a word that stands in it. */
const shown: readonly (readonly [view: string, picture: RegExp, word: string])[] = [
  ['Strategy map', /^Strategy map$/, 'Loved in the quarter'],
  ['Strategy tree', /^Rows under what they serve$/, 'Grow profitably'],
  ['Forecast', /^KR-2: /, 'Target 450'],
  ['Dashboard', /^RACI: who carries how much/, 'Jonas Feld'],
  ['Agreement in surveys', /^Agreement \(rwg\)/, 'Bakery floor'],
  ['Network', /^Who is in touch with whom$/, 'Noor Haddad'],
];

/** Opens one view of the list. */
async function openView(page: Page, title: string): Promise<void> {
  await showTab(page, 'Views');
  const back = panelOf(page).getByRole('button', { name: 'Back', exact: true });
  if ((await back.count()) > 0) await back.click();
  await panelOf(page)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await panelOf(page).getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
  await panelOf(page).getByRole('button', { name: 'Copy the view as text' }).waitFor();
  await settled(page);
  await page.waitForFunction(() => document.querySelector('.placing') === null);
}

describe('pictures of the made-up bakery, beside the spreadsheet', () => {
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

  /** The panel from top to bottom, however long it is. */
  async function picture(name: string): Promise<void> {
    const height = await page.evaluate(
      () => (document.querySelector('.panel .page')?.scrollHeight ?? 0) + 240,
    );
    await page.setViewportSize({ width: 1440, height: Math.min(4000, height) });
    await panelOf(page).screenshot({ path: join(pictures, `${name}.png`) });
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  /** What a picture looks like once a browser has decoded it. */
  function decoded(bytes: Uint8Array, type: string) {
    const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
    return page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const ink = canvas.getContext('2d');
      ink?.drawImage(image, 0, 0);
      const { data } = ink?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4 * 7) {
        colours.add([...data.slice(at, at + 3)].join());
      }
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    }, address);
  }

  it.each(shown)('%s is drawn, and handed out as SVG and PNG', async (view, name, word) => {
    await openView(page, view);
    await picture(view);
    const button = (kind: string) =>
      panelOf(page)
        .getByRole('button', { name: new RegExp(`^${kind} of ${name.source.slice(1)}`) })
        .first();
    const svgFile = await downloaded(page, () => button('SVG').click());
    expect(svgFile.suggestedFilename()).toMatch(/^[a-z0-9][\w-]*\.svg$/i);
    const svg = await bytesOf(svgFile);
    const text = new TextDecoder().decode(svg);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(word);
    const png = await bytesOf(await downloaded(page, () => button('PNG').click()));
    await writeFile(join(pictures, `${view} exported.png`), png);
    const drawn = await decoded(svg, 'image/svg+xml');
    const painted = await decoded(png, 'image/png');
    expect(painted.colours).toBeGreaterThan(3);
    expect(painted.width / painted.height).toBeCloseTo(drawn.width / drawn.height, 1);
    // Twice as sharp, but for a picture so large that a browser would not draw it.
    expect(painted.width).toBeGreaterThanOrEqual(Math.min(2 * drawn.width, 2000));
  });

  it('the burn-up has its cone: what was measured, the forecast and how sure it is', async () => {
    await openView(page, 'Forecast');
    const svg = await bytesOf(
      await downloaded(page, () =>
        panelOf(page)
          .getByRole('button', { name: /^SVG of KR-2: / })
          .click(),
      ),
    );
    const text = new TextDecoder().decode(svg);
    for (const word of ['Measured', 'Forecast', '80 % interval', 'Even pace', '2026-12-31']) {
      expect(text).toContain(word);
    }
  });

  it('a dashboard is a sheet of formulas, and the saved file has its charts', async () => {
    const before = await readShown(page);
    await showTab(page, 'Build');
    await panelOf(page).getByRole('button', { name: 'Preview the dashboard' }).click();
    await applied(page);
    await page
      .locator('.toast')
      .filter({ hasText: 'The charts are in the file you save' })
      .waitFor();
    await page.screenshot({ path: join(pictures, 'dashboard sheet.png') });
    const grids = await readShown(page);
    expect(grids.filter(({ sheet }) => sheet !== 'Dashboard')).toEqual(before);
    const progress = (await readRows(page, 'Dashboard', 'With data')).slice(0, 3);
    expect(progress.map(({ cells }) => cells['Key results'])).toEqual([3, 3, 3]);
    const saved = await savedWorkbook(page);
    await writeFile(join(pictures, 'dashboard.xlsx'), saved);
    expect(lintPackage(saved)).toEqual([]);
    const files = hasLibreOffice() ? [saved, throughLibreOffice(saved)] : [saved];
    for (const bytes of files) {
      const file = openWorkbook(bytes);
      if (!file.ok) throw new Error('the file cannot be read');
      const charts = file.value.parts.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
      expect(charts).toHaveLength(5);
      const rows = rowsUnder(readGrid(file.value, 'Dashboard'), 'With data').slice(0, 3);
      rows.forEach(({ cells }, row) => {
        expect(cells.Progress).toBeCloseTo(Number(progress[row]?.cells.Progress), 12);
        expect(cells.Objective).toBe(progress[row]?.cells.Objective);
      });
    }
  });
});
