import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { goalRows, walkThrough } from '../host-contract/panelWalk.ts';
import { buildAddIn } from './customFunctions.ts';
import { FakeBook } from './fake/book.ts';
import { WireHost } from './fake/wireHost.ts';
import { pageScript } from './pageScript.ts';

const address = 'https://tandem.example';
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const viewport = { width: 340, height: 760 };

let browser: Browser;
let folder: string;
let office: string;

beforeAll(async () => {
  folder = await buildAddIn('real', address);
  const client = createRequire(import.meta.url).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  );
  office = pageScript(await readFile(client, 'utf8'));
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function openPane() {
  const book = new FakeBook('Goals');
  goalRows.forEach((row, at) => {
    row.forEach((value, column) => {
      const format = typeof value === 'number' && value > 40_000 ? 'yyyy-mm-dd' : 'General';
      book.sheet('Goals').put(at, column, { value, formula: '', format });
    });
  });
  const wire = new WireHost(book);
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
  await page.exposeFunction('answerInNode', (body: string, flags: number) =>
    JSON.stringify(wire.answer(JSON.parse(body), flags)),
  );
  await page.route('**/*', async (route: Route) => {
    const url = route.request().url();
    if (url === officeAddress) {
      return route.fulfill({ contentType: 'text/javascript', body: office });
    }
    if (!url.startsWith(address)) {
      complaints.push(`outside request: ${url}`);
      return route.abort();
    }
    const file = path.join(folder, new URL(url).pathname);
    const contentType = types[path.extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: await readFile(file) });
  });
  await page.goto(`${address}/taskpane.html`);
  return { page, book, wire, complaints };
}

describe("the built task pane in a browser, Microsoft's client and a fake workbook behind it", () => {
  it('shows, jumps, previews, applies, takes back and inserts, under its own content policy', async () => {
    const { page, book, complaints } = await openPane();
    await walkThrough(
      page,
      {
        picture: () =>
          book.sheets.map(({ name, cells }) => [
            name,
            [...cells].filter(([, { value, formula }]) => value !== '' || formula !== '').sort(),
          ]),
        selected: () => book.selected,
        firstFormula: () => book.sheet('Goals').cell(0, 0).formula,
      },
      'excel',
    );
    expect(book.sheet('Goals').cell(0, 0).formula).toMatch(/^=TANDEM\.KR_PROGRESS\(/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('ribbon buttons open their view, and the functions are associated in the same page', async () => {
    const { page } = await openPane();
    await page.waitForSelector('.card');
    const done = await page.evaluate(() => Reflect.get(window, 'pressRibbonButton')('openBuild'));
    expect(done).toBe(1);
    await page.getByRole('tabpanel', { name: 'Build' }).waitFor();
    const names = await page.evaluate(() => Reflect.get(window, 'associatedFunctions')());
    expect(names).toContain('KR_PROGRESS');
    await page.close();
  });

  it('opens again on the tab and with the filter it was left with', async () => {
    const { page, complaints } = await openPane();
    await page.waitForSelector('.card');
    await page.getByRole('tab', { name: /Findings/ }).click();
    const chip = page.locator('.chip[aria-pressed]:enabled').first();
    await chip.click();
    await page.locator('.chip[aria-pressed=true]').waitFor();
    // Choices are kept once the page has been drawn, not at the click itself.
    await page.waitForFunction(() => {
      const kept = JSON.stringify({ ...localStorage });
      return /findings/.test(kept) && /error|warning|info/.test(kept);
    });
    await page.reload();
    await page.getByRole('tabpanel', { name: /Findings/ }).waitFor();
    await page.locator('.chip[aria-pressed=true]').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
