import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { goalRows, walkThrough } from '../host-contract/panelWalk.ts';
import { buildScript } from './loadScript.ts';
import { openBook } from './openBook.ts';

/** Width Sheets gives every sidebar. */
const viewport = { width: 300, height: 720 };
const address = 'https://sidebar.example/';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await buildScript('real');
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** What Sheets puts into the page: calls go to the script and come back by one of two handlers. */
function installRunner(): void {
  interface Handlers {
    success: (answer: unknown) => void;
    failure: (error: { message: string }) => void;
  }
  const ask = (name: string, text: string): Promise<{ answer?: string; failure?: string }> =>
    Reflect.get(window, 'callScriptInNode')(name, text);
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') {
            return (success: Handlers['success']) => runner({ ...handlers, success });
          }
          if (name === 'withFailureHandler') {
            return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          }
          return (text: string) => {
            void ask(name, text).then(({ answer, failure }) => {
              if (failure === undefined) handlers.success(answer);
              else handlers.failure({ message: failure });
            });
          };
        },
      },
    );
  const nothing = () => undefined;
  const run = runner({ success: nothing, failure: nothing });
  Object.assign(window, { google: { script: { run } } });
}

async function openSidebar(change: (html: string) => string = (html) => html) {
  const html = change(await readFile(path.join(folder, 'sidebar.html'), 'utf8'));
  const { book, script } = await openBook(folder, { sheets: ['Goals'], locale: 'en_US' }, html);
  goalRows.forEach((row, at) => {
    row.forEach((value, column) => {
      const format = typeof value === 'number' && value > 40_000 ? 'yyyy-mm-dd' : 'General';
      book.sheet('Goals').put(at, column, { value, formula: '', format });
    });
  });
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('callScriptInNode', (name: string, text: string) => {
    try {
      return { answer: String(script.call(name, [text])) };
    } catch (error) {
      return { failure: (error as Error).message };
    }
  });
  await page.addInitScript(installRunner);
  await page.route('**/*', (route) => {
    if (route.request().url() !== address) {
      complaints.push(`outside request: ${route.request().url()}`);
      return route.abort();
    }
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(address);
  return { page, book, complaints };
}

describe('the built sidebar in a browser, with the built script behind it', () => {
  it('shows, jumps, previews, applies, takes back and inserts', async () => {
    const { page, book, complaints } = await openSidebar();
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
      'sheets',
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('begins with the view the menu asked for', async () => {
    const { page } = await openSidebar((html) =>
      html.replace(
        'data-view="overview" data-locale=""',
        'data-view="functions" data-locale="de_DE"',
      ),
    );
    await page.getByRole('tabpanel', { name: 'Functions' }).waitFor();
    await page.getByRole('button', { name: /KR_PROGRESS/ }).click();
    await page
      .getByText(/KR_PROGRESS\(.*; /)
      .first()
      .waitFor();
    await page.close();
  });

  it('explains what to do when Google runs the sidebar under another account', async () => {
    const { page, book } = await openSidebar();
    await page.waitForSelector('.card');
    book.mode = 'NONE';
    await page.getByRole('tab', { name: 'Build' }).click();
    await page.getByRole('button', { name: 'Preview the changes' }).click();
    await page.getByText('browser profile').waitFor();
    await page.close();
  });
});
