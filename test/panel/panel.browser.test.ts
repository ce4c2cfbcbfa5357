import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { buildPage } from './page/buildPage.ts';

/** Width of the Google Sheets sidebar. */
const viewport = { width: 300, height: 760 };
const pictures = join(tmpdir(), 'tandem-panel');
const tabs = ['Overview', 'Findings', 'Scores', 'Build', 'Functions'] as const;

let browser: Browser;
const pages = new Map<string, string>();

async function openPanel(host: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setContent(pages.get(host) ?? '');
  await page.waitForSelector('.card');
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.waitForSelector(`[role=tab][aria-selected=true]:has-text("${name}")`);
  await settled(page);
}

/** Rule and place of everything axe-core objects to, best practices included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    return (await loaded.run()).violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
    }));
  });
  return found.map(({ id, places }) => `${id}: ${places.join('; ')}`);
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const element = document.querySelector('.page');
    return element ? element.scrollWidth - element.clientWidth : -1;
  });
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
  for (const host of ['workbench', 'sheets', 'excel']) pages.set(host, await buildPage(host));
});

afterAll(() => browser?.close());

const openings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  mapping: async (page) => {
    await showTab(page, 'Overview');
    await page.getByRole('button', { name: 'Review columns of Team goals A3:H8' }).click();
    await page.getByRole('heading', { name: 'Columns' }).waitFor();
  },
  preview: async (page) => {
    await showTab(page, 'Build');
    await page.getByRole('button', { name: 'Preview the changes' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
  },
  function: async (page) => {
    await showTab(page, 'Functions');
    await page.getByRole('button', { name: /^OKR_COUNT/ }).click();
    await page.getByRole('heading', { name: 'Parameters' }).waitFor();
  },
};

describe('mountPanel', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const host of ['workbench', 'sheets', 'excel']) {
      it(`has no axe-core violation and no sideways scrolling in any tab (${host}, ${scheme})`, async () => {
        const page = await openPanel(host, scheme);
        for (const tab of tabs) {
          await showTab(page, tab);
          await page.screenshot({ path: join(pictures, `${host}-${scheme}-${tab}.png`) });
          expect(await violations(page), tab).toEqual([]);
          expect(await overflow(page), tab).toBe(0);
        }
        for (const [name, open] of Object.entries(openings)) {
          await open(page);
          await settled(page);
          await page.screenshot({ path: join(pictures, `${host}-${scheme}-${name}.png`) });
          expect(await violations(page), name).toEqual([]);
          expect(await overflow(page), name).toBe(0);
        }
        await page.close();
      });
    }
  }
});
