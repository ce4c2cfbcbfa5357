import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import { buildParts, pageText, panelOnly } from './page/buildPage.ts';

/** Width of the Google Sheets sidebar. */
const viewport = { width: 300, height: 760 };
const pictures = join(tmpdir(), 'tandem-panel');
/** What stands on each tab once its answer has come. */
const contents = {
  Overview: '.card',
  Findings: '.row',
  Scores: '.score',
  Build: '.template',
  Functions: '.function-line',
} as const;
const tabs = ['Overview', 'Findings', 'Scores', 'Build', 'Functions'] as const;

let browser: Browser;
let parts: { script: string; style: string };
const pages = new Map<string, string>();

async function openPanel(host: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      throw new Error(`the policy forbids ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto('about:blank');
  await page.setContent(pages.get(host) ?? '');
  await page.waitForSelector('.card');
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
}

async function showTab(page: Page, name: keyof typeof contents): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.waitForSelector(contents[name]);
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

/** Place in the document of the focused control of the tab panel when its focus shows; null elsewhere. */
function focusedControl(): string | null {
  const element = document.activeElement;
  if (!element?.matches('[role=tabpanel] *')) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || outlineWidth === '0px') return null;
  return String([...document.querySelectorAll('*')].indexOf(element));
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
  parts = await buildParts();
  for (const host of ['workbench', 'sheets', 'excel']) pages.set(host, pageText(parts, host));
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

  it('goes by keyboard: arrows choose tabs, Home and End jump, down moves through findings', async () => {
    const page = await openPanel('workbench', 'light');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Findings');
    expect(await page.getByRole('tabpanel', { name: 'Findings' }).count()).toBe(1);
    await page.keyboard.press('End');
    expect(await focused()).toContain('Functions');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('Overview');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('Functions');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Go to Team goals F6' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('C6');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('F6');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'Team goals!F6');
    expect(await focused()).toBe('F6');
    await page.close();
  });

  it('reaches every control of every tab with the Tab key alone, each with a visible focus', async () => {
    const page = await openPanel('workbench', 'light');
    for (const tab of tabs) {
      await showTab(page, tab);
      const controls = await page
        .locator('[role=tabpanel] :is(button,input,select,summary):not(:disabled)')
        .count();
      const reached = new Set<string>();
      await page.getByRole('tab', { name: tab }).focus();
      for (let step = 0; step < controls + 3; step++) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(focusedControl);
        if (place !== null) reached.add(place);
      }
      expect(reached.size, tab).toBe(controls);
    }
    await page.close();
  });

  it('filters findings by severity and words', async () => {
    const page = await openPanel('workbench', 'light');
    await showTab(page, 'Findings');
    expect(await page.locator('.row').count()).toBe(7);
    await page.getByRole('button', { name: '3 Warnings' }).click();
    expect(await page.locator('.row').count()).toBe(3);
    await page.getByPlaceholder('Search the findings').fill('overtime');
    expect(await page.locator('.row').allTextContents()).toHaveLength(1);
    await page.getByPlaceholder('Search the findings').fill('no such word');
    await page.getByRole('button', { name: 'Show all 7' }).click();
    expect(await page.locator('.row').count()).toBe(7);
    await page.close();
  });

  it('previews a conversion, applies it and undoes it', async () => {
    const page = await openPanel('workbench', 'light');
    await openings.preview?.(page);
    expect(await page.getByText('1 of your cells would be overwritten').count()).toBe(1);
    await page.getByRole('button', { name: /J4:J8/ }).click();
    expect(await page.locator('.change').allTextContents()).toHaveLength(8);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('11 changes written.').waitFor();
    await page.getByRole('button', { name: 'Undo: Turn into a tracker' }).click();
    await page.getByText('Undone: Turn into a tracker.').waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await page.close();
  });

  it('builds a formula from the recognised table and inserts it in canonical spelling', async () => {
    const page = await openPanel('workbench', 'light');
    await openings.function?.(page);
    await page.getByText('1 optional argument').click();
    await page.getByLabel('minimum').fill('0,25');
    const shown = `=OKR_COUNT('Team goals'!A3:H8;"say ""done""";0,25)`;
    expect(await page.locator('.formula').textContent()).toBe(shown);
    await page.getByRole('button', { name: 'Insert into the active cell' }).click();
    await page.getByText('OKR_COUNT is in Team goals!J4.').waitFor();
    expect(await page.title()).toBe(`=OKR_COUNT('Team goals'!A3:H8,"say ""done""",0.25)`);
    await page.getByLabel('status').fill('');
    expect(await page.getByRole('button', { name: 'Fill in status' }).count()).toBe(1);
    await page.close();
  });

  it('keeps a corrected reading of a table', async () => {
    const page = await openPanel('workbench', 'light');
    await openings.mapping?.(page);
    await page.getByLabel('Meaning of column H, Due date').selectOption('dueDate');
    const fourth = '4: Bread people come back for · Regulars per week · Ines';
    await page.getByLabel('Header row').selectOption({ label: fourth });
    await page.getByText('Complaints per month · Sourdough').waitFor();
    await page.getByRole('button', { name: 'Use this reading' }).click();
    await page.getByText('Team goals is read your way from now on.').waitFor();
    await page.close();
  });

  it('sets up a sheet that was not recognised by hand, and gives the focus back', async () => {
    const page = await openPanel('workbench', 'light');
    await page.getByRole('button', { name: 'Set up Shopping by hand' }).click();
    await page.getByLabel('Header row').selectOption({ label: '1: Flour · Salt' });
    await page.getByText('two bags', { exact: true }).waitFor();
    await page.getByLabel('This table is').selectOption('kpi');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.waitForSelector('.card');
    const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await expect.poll(role).toBe('tabpanel');
    await page.close();
  });

  it('comes back to the place in the list that was left', async () => {
    const page = await openPanel('workbench', 'light');
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
    await page.close();
  });

  it('is served inline by Google Sheets: no backtick and no closing script tag in the script', async () => {
    const { script } = await buildParts(panelOnly);
    expect(script.length).toBeGreaterThan(10_000);
    expect(script.includes('`')).toBe(false);
    expect(/<\/script/i.test(script)).toBe(false);
    expect(/https?:/.test(parts.style)).toBe(false);
  });
});
