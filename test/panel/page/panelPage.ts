import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildParts, pageText } from './buildPage.ts';

/** Width of the Google Sheets sidebar; the Excel task pane opens at the second. */
export const widths = [300, 420] as const;

const height = 760;

export const hosts = ['workbench', 'sheets', 'excel'] as const;

/** What stands on each tab once its answer has come. */
export const tabContents = {
  Overview: '.card',
  Findings: '.row',
  Scores: '.score',
  Views: '.view-line',
  Build: '.template',
  Functions: '.function-line',
} as const;

export type TabName = keyof typeof tabContents;

export const tabNames = Object.keys(tabContents) as readonly TabName[];

export interface PanelLook {
  readonly host: (typeof hosts)[number];
  readonly colorScheme: 'light' | 'dark';
  readonly width?: (typeof widths)[number];
  /** The page's script; the panel on a made-up workbook with stand-ins when left out. */
  readonly script?: string;
}

/** An open panel, and everything that went wrong in its page. */
export interface OpenedPanel {
  readonly page: Page;
  /** Closes the page and fails when anything went wrong in it. */
  close(): Promise<void>;
}

/** The panel on the made-up workbook in a page of its own. */
export async function openPanel(
  browser: Browser,
  { host, colorScheme, width = 300, script }: PanelLook = {
    host: 'workbench',
    colorScheme: 'light',
  },
): Promise<OpenedPanel> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => complaints.push(`request of ${request.url()}`));
  await page.setContent(pageText(await buildParts(script), host));
  await page.waitForSelector('.card');
  const close = async () => {
    await page.close();
    expect(complaints).toEqual([]);
  };
  return { page, close };
}

/** Resolves when nothing is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
}

/** Chooses a tab and waits for what stands on it. */
export async function showTab(page: Page, name: TabName): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.waitForSelector(tabContents[name]);
  await settled(page);
}

/** Opens one view of the list. */
export async function openView(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Views' }).click();
  const heading = page
    .getByRole('tabpanel')
    .getByRole('heading', { level: 2, name: title, exact: true });
  if ((await heading.count()) > 0) return;
  const back = page.getByRole('button', { name: 'Back', exact: true });
  if ((await back.count()) > 0) await back.click();
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await heading.waitFor();
  // The heading stands before the view has been worked out.
  const whole = page.getByRole('button', { name: 'Copy the view as text' });
  await whole.or(page.locator('.empty')).first().waitFor();
  await settled(page);
}

/** Waits until a network has been laid out. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.placing') === null);
}

/** A picture of the whole view, however long it is. */
export async function takePicture(page: Page, path: string): Promise<void> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => {
    const shown = document.querySelector('.page');
    return shown ? shown.scrollHeight + 120 : 760;
  });
  await page.setViewportSize({ width: size?.width ?? 300, height: Math.min(4000, height) });
  await page.screenshot({ path });
  await page.setViewportSize(size ?? { width: 300, height: 760 });
}

/** Opens what can be opened within a tab. */
export const openings = {
  mapping: async (page: Page) => {
    await showTab(page, 'Overview');
    await page.getByRole('button', { name: 'Review columns of Team goals A3:H8' }).click();
    await page.getByRole('heading', { name: 'Columns' }).waitFor();
    await settled(page);
  },
  preview: async (page: Page) => {
    await showTab(page, 'Build');
    await page.getByRole('button', { name: 'Preview the changes' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
  },
  takeOver: async (page: Page) => {
    await showTab(page, 'Build');
    await page.getByLabel('Format').selectOption('perdoo');
    await page.getByRole('button', { name: 'Preview the new sheets' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
  },
  repair: async (page: Page) => {
    await showTab(page, 'Build');
    await page.getByLabel('The file is used in').selectOption('sheets');
    await page.getByRole('button', { name: 'Preview the repair' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    await settled(page);
  },
  nothingToRepair: async (page: Page) => {
    await showTab(page, 'Build');
    await page.getByLabel('The file is used in').selectOption('excel');
    await page.getByRole('button', { name: 'Preview the repair' }).click();
    await page.getByText('Nothing to repair').waitFor();
    await settled(page);
  },
  function: async (page: Page) => {
    await showTab(page, 'Functions');
    await page.getByRole('button', { name: /^OKR_COUNT/ }).click();
    await page.getByRole('heading', { name: 'Parameters' }).waitFor();
    await settled(page);
  },
} as const;
